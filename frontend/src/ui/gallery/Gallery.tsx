import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { Empty } from '../Empty'
import { Failed } from '../Failed'
import { Grid } from '../Grid'
import { LevelGlyph } from '../LevelGlyph'
import { levels } from '../level'
import { Page } from '../Page'
import { RowMenu } from '../RowMenu'
import { SearchField } from '../SearchField'
import { SidePanel } from '../SidePanel'
import { Table } from '../Table'
import { Segmented } from '../Tabs'
import { useToast } from '../Toast'
import { Tree } from '../Tree'
import { cell, columns, people, sections } from './sample'

/** Every part of the kit with made-up content; `npm run dev` shows it at `/gallery.html`; it is not shipped. */
export function Gallery() {
  const [view, setView] = useState('grid')
  const [search, setSearch] = useState('')
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [open, setOpen] = useState<string>()
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set(['hq']))
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set())
  const toast = useToast()
  return (
    <Page
      title="Gallery"
      description="Every part of the kit."
      action={
        <Button
          onClick={() =>
            toast({ text: 'Suspended Bob Meyer', action: { label: 'Undo', onClick: () => undefined } })
          }
        >
          Say something
        </Button>
      }
      tools={
        <>
          <SearchField value={search} onChange={setSearch} />
          <Segmented
            label="Part"
            value={view}
            onChange={setView}
            choices={['grid', 'table', 'tree', 'empty', 'failed', 'loading'].map((value) => ({
              value,
              label: value,
            }))}
          />
          <Group gap="md">
            {levels.map((level) => (
              <LevelGlyph key={level} level={level} word />
            ))}
          </Group>
        </>
      }
    >
      {view === 'grid' && (
        <Grid
          label="Role access"
          corner="Permission"
          columns={columns}
          sections={sections}
          cell={cell}
          collapsed={collapsed}
          onCollapse={(key) => setCollapsed(new Set(collapsed.has(key) ? [] : [key]))}
          onSet={(places, level) => toast({ text: `${places.length} to ${level}` })}
          onOpen={(target) => setOpen(JSON.stringify(target))}
        />
      )}
      {(view === 'table' || view === 'empty' || view === 'failed' || view === 'loading') && (
        <Table
          label="People"
          rows={view === 'loading' ? undefined : view === 'empty' ? [] : view === 'failed' ? [] : people}
          keyOf={(row) => row.email}
          nameOf={(row) => row.name}
          onOpen={(row) => setOpen(row.email)}
          open={open}
          selection={{ selected, onChange: setSelected }}
          empty={
            <Empty title="Nobody here yet" action={<Button>Add a person</Button>}>
              People you add can be given roles and groups.
            </Empty>
          }
          failed={
            view === 'failed' && (
              <Failed
                message="The people could not be read."
                advice="Try again; nothing was changed."
                onRetry={() => setView('table')}
              />
            )
          }
          columns={[
            { key: 'name', head: 'Name', cell: (row) => row.name, sort: (row) => row.name },
            { key: 'email', head: 'E-mail', cell: (row) => row.email, sort: (row) => row.email },
            { key: 'role', head: 'Role', cell: (row) => row.role, sort: (row) => row.role, width: '140px' },
            {
              key: 'groups',
              head: 'Groups',
              cell: (row) => row.groups,
              sort: (row) => row.groups,
              width: '90px',
              align: 'end',
            },
            {
              key: 'menu',
              head: 'More',
              hideHead: true,
              width: '56px',
              cell: (row) => (
                <RowMenu
                  name={row.name}
                  actions={[
                    { label: 'Suspend', onClick: () => undefined },
                    { label: 'Delete…', grave: true, onClick: () => undefined },
                  ]}
                />
              ),
            },
          ]}
        />
      )}
      {view === 'tree' && (
        <Tree
          label="Groups"
          expanded={expanded}
          onExpand={setExpanded}
          selected={open}
          onSelect={setOpen}
          nodes={[
            {
              key: 'hq',
              name: 'Headquarters',
              detail: '12 people',
              children: [
                { key: 'sales', name: 'Sales', children: [] },
                { key: 'it', name: 'IT', children: [] },
              ],
            },
            { key: 'north', name: 'North', children: [] },
          ]}
        />
      )}
      <SidePanel
        open={open !== undefined}
        title={open ?? ''}
        subtitle="A panel"
        onClose={() => setOpen(undefined)}
        footer={<Button>Apply</Button>}
      >
        Something about it.
      </SidePanel>
    </Page>
  )
}
