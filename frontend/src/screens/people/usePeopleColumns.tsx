import { Badge } from '@mantine/core'
import type { PersonRow } from '../../api/types'
import { RowMenu } from '../../ui/RowMenu'
import type { TableColumn } from '../../ui/Table'
import { useWords } from '../../words/useWords'
import { GroupsCell } from './GroupsCell'
import classes from './People.module.css'
import { RoleCell } from './RoleCell'
import { StatusMark } from './StatusMark'
import { usePersonActions } from './usePersonActions'

type Doors = { onOpen: (email: string) => void; onViews: (email: string) => void }

/** The columns of the people; the last one is the menu of a row (checklist 62). */
export function usePeopleColumns({ onOpen, onViews }: Doors) {
  const { people: words, kit } = useWords()
  const { actionsOf, dialogs } = usePersonActions({ onOpen, onViews })
  const columns: TableColumn<PersonRow>[] = [
    {
      key: 'name',
      head: words.columns.name,
      sort: (row) => row.name,
      cell: (row) => (
        <span className={classes.person}>
          <span className={classes.clip} title={row.name}>
            {row.name}
          </span>
          {row.superuser && <Mark text={words.superuser} />}
          {row.sso && <Mark text={words.sso} />}
        </span>
      ),
    },
    {
      key: 'email',
      head: words.columns.email,
      sort: (row) => row.email,
      cell: (row) => <span title={row.email}>{row.email}</span>,
      width: '22%',
    },
    {
      key: 'role',
      head: words.columns.role,
      sort: (row) => row.roleName,
      cell: (row) => <RoleCell row={row} onMore={() => onOpen(row.email)} />,
      width: '180px',
    },
    {
      key: 'groups',
      head: words.columns.groups,
      sort: (row) => row.groups,
      cell: (row) => <GroupsCell row={row} onViews={onViews} />,
      width: '182px',
    },
    {
      key: 'status',
      head: words.columns.status,
      sort: (row) => row.status,
      cell: (row) => <StatusMark status={row.status} entry={row.entry} at={row.entryAt} />,
      width: '172px',
    },
    {
      key: 'more',
      head: kit.more,
      hideHead: true,
      cell: (row) => <RowMenu name={row.name} actions={actionsOf(row)} />,
      width: '52px',
    },
  ]
  return { columns, dialogs }
}

function Mark({ text }: { text: string }) {
  return (
    <Badge size="sm" variant="default" tt="none">
      {text}
    </Badge>
  )
}
