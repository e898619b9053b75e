import { Lock, TriangleAlert } from 'lucide-react'
import type { SetUpCard } from '../../api/types'
import { Table, type TableColumn } from '../../ui/Table'
import { When } from '../../ui/When'
import { useWords } from '../../words/useWords'
import { SetUpMenu } from './SetUpMenu'
import classes from './SetUps.module.css'

/** The set-ups of the data folder, the one changed last first. */
export function SetUpTable({
  setUps,
  onOpen,
  onPassphrase,
}: {
  setUps: readonly SetUpCard[]
  onOpen: (id: string) => void
  onPassphrase: (id: string) => void
}) {
  const { setUps: words, kit } = useWords()
  const count = (key: 'people' | 'roles' | 'groups'): TableColumn<SetUpCard> => ({
    key,
    head: words.columns[key],
    cell: (row) => (row[key] < 0 ? '' : row[key]),
    sort: (row) => row[key],
    width: '90px',
    align: 'end',
  })
  const columns: TableColumn<SetUpCard>[] = [
    { key: 'name', head: words.columns.name, cell: (row) => <Name card={row} />, sort: (row) => row.name },
    count('people'),
    count('roles'),
    count('groups'),
    {
      key: 'used',
      head: words.columns.used,
      cell: (row) => <When at={row.used} />,
      sort: (row) => row.used,
      width: '150px',
    },
    {
      key: 'more',
      head: kit.more,
      hideHead: true,
      width: '52px',
      cell: (row) => !row.trouble && <SetUpMenu card={row} onOpen={onOpen} onPassphrase={onPassphrase} />,
    },
  ]
  return (
    <Table
      label={words.title}
      columns={columns}
      rows={setUps}
      keyOf={(row) => row.id}
      nameOf={(row) => row.name}
      onOpen={(row) => onOpen(row.id)}
      empty={null}
    />
  )
}

function Name({ card }: { card: SetUpCard }) {
  const { protection } = useWords()
  if (!card.trouble) {
    return (
      <span className={classes.named}>
        <b>{card.name}</b>
        {card.locked && <Lock size={13} role="img" aria-label={protection.mark} />}
      </span>
    )
  }
  return (
    <span className={classes.trouble} title={card.trouble.advice}>
      <TriangleAlert size={14} aria-hidden />
      <b>{card.name}</b>
      <span>{card.trouble.message}</span>
    </span>
  )
}
