import { Button } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useGroups } from '../../api/groups'
import { Loaded } from '../../pickers/Loaded'
import { ReadOnly } from '../../pickers/ReadOnly'
import { SheetMenu } from '../../pickers/sheet/SheetMenu'
import { useSetUp } from '../../pickers/useSetUp'
import { Empty } from '../../ui/Empty'
import { Page } from '../../ui/Page'
import { SearchField } from '../../ui/SearchField'
import { SkeletonLines } from '../../ui/Skeletons'
import { Tree } from '../../ui/Tree'
import { usePlaceState } from '../../ui/usePlaceState'
import { useWords } from '../../words/useWords'
import { CreateDialog } from './create/CreateDialog'
import { GroupPanel } from './GroupPanel'
import classes from './Groups.module.css'
import { useNodes } from './useNodes'

/** The tree of groups, found by their own name and by those of their members (checklist 109). */
export function Groups() {
  const { groups: words } = useWords()
  const { id, mayEdit } = useSetUp()
  const [text, setText] = usePlaceState('text')
  const [open, setOpen] = usePlaceState('group', { step: true })
  const [adding, setAdding] = usePlaceState('new', { step: true })
  const [below, setBelow] = usePlaceState('below')
  const [file, setFile] = usePlaceState('file')
  const [settled] = useDebouncedValue(text, 120)
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const query = useGroups(id, settled)
  const { nodes, keys } = useNodes(query.data)
  const create = (
    <Button leftSection={<Plus size={15} aria-hidden />} onClick={() => setAdding('group')}>
      {words.create}
    </Button>
  )
  const fit = query.data?.groups.filter((group) => group.fits).length ?? 0
  return (
    <Page
      title={words.title}
      description={words.description}
      action={
        <>
          <SheetMenu kind="groups" onUpload={() => setAdding('file')} />
          {mayEdit ? create : <ReadOnly />}
        </>
      }
      tools={
        <>
          <SearchField value={text} onChange={setText} placeholder={words.search} width={280} />
          <Button variant="subtle" color="gray" onClick={() => setClosed(new Set())}>
            {words.expandAll}
          </Button>
          <Button variant="subtle" color="gray" onClick={() => setClosed(new Set(keys))}>
            {words.collapseAll}
          </Button>
          {query.data && (
            <span className={classes.count} aria-live="polite">
              {words.showing(fit, query.data.total)}
            </span>
          )}
        </>
      }
    >
      <Loaded query={query} skeleton={<SkeletonLines lines={10} height={16} />}>
        {(list) =>
          list.total === 0 ? (
            <Empty title={words.empty} action={mayEdit && create}>
              {words.emptyHint}
            </Empty>
          ) : list.groups.length === 0 ? (
            <Empty
              title={words.nothing}
              action={
                <Button variant="default" onClick={() => setText('')}>
                  {words.clear}
                </Button>
              }
            >
              {words.nothingHint}
            </Empty>
          ) : (
            <Tree
              label={words.title}
              nodes={nodes}
              expanded={new Set(keys.filter((key) => settled !== '' || !closed.has(key)))}
              onExpand={(expanded) => setClosed(new Set(keys.filter((key) => !expanded.has(key))))}
              selected={open}
              onSelect={setOpen}
            />
          )
        }
      </Loaded>
      <GroupPanel
        groupKey={open}
        onOpen={setOpen}
        onBelow={(key) => {
          setBelow(key)
          setAdding('group')
        }}
        onClose={() => setOpen('')}
      />
      <CreateDialog
        way={!mayEdit ? undefined : adding === 'group' ? 'here' : adding === 'file' ? 'file' : undefined}
        parent={below}
        file={file}
        onWay={(way) => setAdding(way === 'file' ? 'file' : 'group')}
        onFile={setFile}
        onClose={() => {
          setBelow('')
          setFile('')
          setAdding('')
        }}
      />
    </Page>
  )
}
