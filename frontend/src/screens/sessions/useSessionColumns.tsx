import { useSignOut } from '../../api/sessions'
import type { SessionRow } from '../../api/types'
import { useSetUp } from '../../pickers/useSetUp'
import { useToastTrouble } from '../../pickers/useTrouble'
import { RowMenu } from '../../ui/RowMenu'
import type { TableColumn } from '../../ui/Table'
import { useToast } from '../../ui/Toast'
import { When } from '../../ui/When'
import { useWords } from '../../words/useWords'

/** The columns of who is signed in. */
export function useSessionColumns(): TableColumn<SessionRow>[] {
  const { sessions: words } = useWords()
  const { id, mayEdit } = useSetUp()
  const signOut = useSignOut(id)
  const toast = useToast()
  const trouble = useToastTrouble()
  const end = (row: SessionRow) =>
    signOut.mutate(row.id, {
      onSuccess: () => toast({ text: words.signedOut(row.name) }),
      onError: trouble,
    })
  const rights = (row: SessionRow) =>
    [row.old ? words.old : words.current, row.roles && words.roles(row.roles)].filter(Boolean).join('; ')
  return [
    {
      key: 'who',
      head: words.columns.who,
      cell: (row) => <span title={row.email}>{row.own ? `${row.name} (${words.you})` : row.name}</span>,
    },
    { key: 'since', head: words.columns.since, cell: (row) => <When at={row.since} />, width: '160px' },
    { key: 'seen', head: words.columns.seen, cell: (row) => <When at={row.seen} />, width: '160px' },
    { key: 'from', head: words.columns.from, cell: (row) => row.from, width: '140px' },
    {
      key: 'rights',
      head: words.columns.rights,
      cell: (row) => <span title={rights(row)}>{rights(row)}</span>,
      width: '260px',
    },
    {
      key: 'more',
      head: words.columns.more,
      hideHead: true,
      width: '52px',
      cell: (row) =>
        mayEdit && <RowMenu name={row.name} actions={[{ label: words.signOut, onClick: () => end(row) }]} />,
    },
  ]
}
