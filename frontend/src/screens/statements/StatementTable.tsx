import { Button } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import { removeStatements } from '../../api/statements'
import type { StatementList, StatementRow } from '../../api/types'
import { FailedQuery } from '../../pickers/Loaded'
import { useReview } from '../../pickers/review/useReview'
import { useSetUp } from '../../pickers/useSetUp'
import { Empty } from '../../ui/Empty'
import { RowMenu } from '../../ui/RowMenu'
import { Table, type TableColumn } from '../../ui/Table'
import { usePlaceState } from '../../ui/usePlaceState'
import { useWords } from '../../words/useWords'
import { VerdictMark } from './VerdictMark'

type Props = {
  query: UseQueryResult<StatementList>
  open: string
  onOpen: (key: string) => void
  onWrite: () => void
}

/** Every statement with its verdict, the broken ones first. */
export function StatementTable({ query, open, onOpen, onWrite }: Props) {
  const { statements: words } = useWords()
  const { mayEdit } = useSetUp()
  const [text, setText] = usePlaceState('text')
  const [verdict, setVerdict] = usePlaceState('verdict')
  const columns = useColumns(onOpen)
  const sought = text.trim().toLowerCase()
  const rows = query.data?.statements.filter(
    (row) =>
      (verdict === '' || row.verdict === verdict) &&
      `${row.text}\n${row.claim}`.toLowerCase().includes(sought),
  )
  const clear = () => {
    setText('')
    setVerdict('')
  }
  const empty =
    query.data?.statements.length === 0 ? (
      <Empty title={words.empty} action={mayEdit && <Button onClick={onWrite}>{words.write}</Button>}>
        {words.emptyHint}
      </Empty>
    ) : (
      <Empty
        title={words.nothingFits}
        action={
          <Button variant="default" onClick={clear}>
            {words.clear}
          </Button>
        }
      >
        {words.nothingFitsHint}
      </Empty>
    )
  return (
    <Table
      label={words.title}
      columns={columns}
      rows={rows}
      keyOf={(row) => row.form.key}
      nameOf={(row) => row.text}
      open={open}
      onOpen={(row) => onOpen(row.form.key)}
      empty={empty}
      failed={query.isError && <FailedQuery query={query} />}
    />
  )
}

function useColumns(onOpen: (key: string) => void): TableColumn<StatementRow>[] {
  const { statements: words, kit } = useWords()
  const { id, mayEdit } = useSetUp()
  const review = useReview()
  const actions = ({ form }: StatementRow) => [
    { label: words.edit, onClick: () => onOpen(form.key) },
    { label: words.remove, onClick: () => void review(removeStatements(id, [form.key])) },
  ]
  return [
    {
      key: 'verdict',
      head: words.columns.verdict,
      cell: (row) => <VerdictMark verdict={row.verdict} />,
      sort: (row) => row.verdict,
      width: '160px',
    },
    {
      key: 'text',
      head: words.columns.text,
      cell: (row) => <span title={row.claim}>{row.text}</span>,
      sort: (row) => row.text,
      wraps: true,
    },
    {
      key: 'because',
      head: words.columns.because,
      cell: (row) => row.verdict !== 'holds' && row.sentence,
      wraps: true,
    },
    {
      key: 'more',
      head: kit.more,
      hideHead: true,
      width: '52px',
      cell: (row) => mayEdit && <RowMenu name={row.text} actions={actions(row)} />,
    },
  ]
}
