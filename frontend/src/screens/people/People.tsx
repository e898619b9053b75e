import { Button } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { picked, usePeople } from '../../api/people'
import type { PersonRow, Picked } from '../../api/types'
import { FailedQuery } from '../../pickers/Loaded'
import { ReadOnly } from '../../pickers/ReadOnly'
import { SheetMenu } from '../../pickers/sheet/SheetMenu'
import { useSetUp } from '../../pickers/useSetUp'
import { Empty } from '../../ui/Empty'
import { Page } from '../../ui/Page'
import { Table } from '../../ui/Table'
import { usePlaceState } from '../../ui/usePlaceState'
import { useWords } from '../../words/useWords'
import { InvitationsDialog, type Invited } from './invitation/InvitationsDialog'
import { InviteDialog } from './invite/InviteDialog'
import { PeopleFilters } from './PeopleFilters'
import { PersonPanel } from './PersonPanel'
import { GiveDialog } from './role/GiveDialog'
import { SelectionBar } from './SelectionBar'
import { SheetDialog } from './SheetDialog'
import { usePeopleColumns } from './usePeopleColumns'
import { usePeopleQuery } from './usePeopleQuery'
import { ViewsDialog } from './views/ViewsDialog'
import { ViewsOfMany } from './views/ViewsOfMany'

/** Everybody with access: their roles, whose data they see, their status (checklist 62). */
export function People() {
  const { people: words } = useWords()
  const { id, mayEdit } = useSetUp()
  const asked = usePeopleQuery()
  const [settled] = useDebouncedValue(asked.query, 120)
  const list = usePeople(id, settled)
  const [user, setUser] = usePlaceState('user', { step: true })
  const [adding, setAdding] = usePlaceState('new', { step: true })
  const [viewsOf, setViewsOf] = usePlaceState('views', { step: true })
  const [give, setGive] = usePlaceState('give', { step: true })
  const [viewsOfMany, setViewsOfMany] = useState<Picked>()
  const [inviting, setInviting] = useState<readonly Invited[]>([])
  const [selection, setSelection] = useState<Picked>(picked())
  const { columns, dialogs } = usePeopleColumns({ onOpen: setUser, onViews: setViewsOf })
  const first = list.data?.pages[0]
  const rows = list.data?.pages.flatMap((page) => page.rows)
  const selected = new Set(selection.everyone ? rows?.map((row) => row.email) : selection.emails)
  const count = selection.everyone ? (first?.total ?? 0) : selected.size
  const add = (
    <Button leftSection={<Plus size={15} aria-hidden />} onClick={() => setAdding('people')}>
      {words.add}
    </Button>
  )
  return (
    <Page
      title={words.title}
      description={words.description}
      action={
        <>
          <SheetMenu kind="people" onUpload={() => setAdding('sheet')} />
          {mayEdit ? add : <ReadOnly />}
        </>
      }
      tools={
        count > 0 ? (
          <SelectionBar
            selection={selection}
            count={count}
            total={first?.total ?? 0}
            onEverybody={() => setSelection({ emails: [], everyone: true, query: settled })}
            onClear={() => setSelection(picked())}
            onViews={setViewsOfMany}
            onInvite={
              selection.everyone
                ? undefined
                : () => setInviting((rows ?? []).filter((row) => selected.has(row.email)))
            }
          />
        ) : (
          <PeopleFilters asked={asked} page={first} />
        )
      }
    >
      <Table
        label={words.title}
        columns={columns}
        rows={rows}
        keyOf={(row) => row.email}
        nameOf={(row) => row.name}
        open={user}
        onOpen={(row: PersonRow) => setUser(row.email)}
        {...(mayEdit && {
          selection: { selected, onChange: (emails: ReadonlySet<string>) => setSelection(picked(...emails)) },
        })}
        sort={asked.sort}
        onSort={asked.onSort}
        onEnd={list.hasNextPage && !list.isFetching ? () => void list.fetchNextPage() : undefined}
        empty={
          asked.filtered ? (
            <Empty
              title={words.nobodyFits}
              action={
                <Button variant="default" onClick={asked.onClear}>
                  {words.clear}
                </Button>
              }
            >
              {words.nobodyFitsHint}
            </Empty>
          ) : (
            <Empty title={words.empty} action={mayEdit && add}>
              {words.emptyHint}
            </Empty>
          )
        }
        failed={list.isError && <FailedQuery query={list} />}
      />
      <PersonPanel
        email={user || (mayEdit ? '' : viewsOf)}
        onViews={setViewsOf}
        onMove={setUser}
        onClose={() => {
          setUser('')
          setViewsOf('')
        }}
      />
      <ViewsDialog email={mayEdit ? viewsOf : ''} onClose={() => setViewsOf('')} />
      <GiveDialog role={mayEdit && user === '' ? give : ''} onChoose={setUser} onClose={() => setGive('')} />
      <ViewsOfMany people={viewsOfMany} count={count} onClose={() => setViewsOfMany(undefined)} />
      {dialogs}
      <InvitationsDialog people={inviting} onClose={() => setInviting([])} />
      <SheetDialog open={mayEdit && adding === 'sheet'} onClose={() => setAdding('')} />
      <InviteDialog open={mayEdit && adding === 'people'} onClose={() => setAdding('')} />
    </Page>
  )
}
