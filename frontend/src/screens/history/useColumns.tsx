import { undoPlan } from '../../api/review'
import type { HistoryEntry } from '../../api/types'
import { useReview } from '../../pickers/review/useReview'
import { useSetUp } from '../../pickers/useSetUp'
import { RowMenu } from '../../ui/RowMenu'
import type { TableColumn } from '../../ui/Table'
import { When } from '../../ui/When'
import { useWords } from '../../words/useWords'

/** The columns of the history. */
export function useColumns(): TableColumn<HistoryEntry>[] {
  const { history: words, kit } = useWords()
  const { id } = useSetUp()
  const review = useReview()
  const sources = new Map<string, string>(Object.entries(words.sources))
  const undo = (entry: HistoryEntry) => ({
    label: words.undo,
    onClick: () => void review(undoPlan(id, entry.seq)),
  })
  return [
    { key: 'when', head: words.columns.when, cell: (entry) => <When at={entry.time} />, width: '150px' },
    {
      key: 'who',
      head: words.columns.who,
      cell: (entry) => <span title={entry.email}>{entry.who}</span>,
      width: '180px',
    },
    {
      key: 'what',
      head: words.columns.what,
      cell: (entry) => entry.title,
      wraps: true,
    },
    {
      key: 'through',
      head: words.columns.through,
      cell: (entry) => sources.get(entry.source) ?? entry.source,
      width: '120px',
    },
    {
      key: 'changes',
      head: words.columns.changes,
      cell: (entry) => entry.changes || '',
      width: '90px',
      align: 'end',
    },
    {
      key: 'more',
      head: kit.more,
      hideHead: true,
      width: '52px',
      cell: (entry) => entry.undo && <RowMenu name={entry.title} actions={[undo(entry)]} />,
    },
  ]
}
