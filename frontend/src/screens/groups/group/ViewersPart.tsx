import { Anchor, Button } from '@mantine/core'
import { Plus } from 'lucide-react'
import { Link } from 'wouter'
import type { GroupView, GroupViewer } from '../../../api/types'
import { useSetUp } from '../../../pickers/useSetUp'
import { Empty } from '../../../ui/Empty'
import { Table, type TableColumn } from '../../../ui/Table'
import { usePlaceState } from '../../../ui/usePlaceState'
import { useWords } from '../../../words/useWords'
import { AddViewerDialog } from './AddViewerDialog'
import classes from './Group.module.css'

/** Who may view a group, and through what. */
export function ViewersPart({ group }: { group: GroupView }) {
  const { group: words } = useWords()
  const { mayEdit } = useSetUp()
  const [adding, setAdding] = usePlaceState('add', { step: true })
  const more = group.allViewers - group.viewers.length
  const add = mayEdit && (
    <Button
      variant="default"
      leftSection={<Plus size={15} aria-hidden />}
      onClick={() => setAdding('viewers')}
    >
      {words.addViewer}
    </Button>
  )
  return (
    <>
      {group.viewers.length > 0 && <div className={classes.tools}>{add}</div>}
      <div className={classes.list}>
        <Table
          label={words.tabs.viewers}
          columns={useColumns()}
          rows={group.viewers}
          keyOf={(viewer) => viewer.email}
          nameOf={(viewer) => viewer.name}
          empty={
            <Empty
              title={words.noViewers}
              action={
                add || (
                  <Anchor component={Link} href="/people">
                    {words.toPeople}
                  </Anchor>
                )
              }
            >
              {words.noViewersHint}
            </Empty>
          }
        />
      </div>
      {group.viewers.length > 0 && (
        <p className={classes.quiet}>
          {more > 0 && `${words.moreViewers(more)} · `}
          <Anchor component={Link} href={`/people?group=${encodeURIComponent(group.key)}`} size="sm">
            {words.seePeople}
          </Anchor>
        </p>
      )}
      <AddViewerDialog group={group} open={mayEdit && adding === 'viewers'} onClose={() => setAdding('')} />
    </>
  )
}

function useColumns(): TableColumn<GroupViewer>[] {
  const { group: words } = useWords()
  return [
    {
      key: 'name',
      head: words.person,
      cell: (viewer) => (
        <Anchor
          component={Link}
          href={`/people?user=${encodeURIComponent(viewer.email)}`}
          size="sm"
          title={viewer.email}
        >
          {viewer.name}
        </Anchor>
      ),
      sort: (viewer) => viewer.name,
      width: '170px',
    },
    {
      key: 'way',
      head: words.way,
      cell: (viewer) => {
        const ways = [...viewer.ways, ...(viewer.goals ? [words.goals] : [])].join(' · ')
        return <span title={ways}>{ways}</span>
      },
      sort: (viewer) => viewer.ways.join(),
    },
  ]
}
