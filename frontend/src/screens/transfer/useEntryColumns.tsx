import { Checkbox } from '@mantine/core'
import type { ImportEntry, ImportPlace } from '../../api/types'
import type { TableColumn } from '../../ui/Table'
import { useWords } from '../../words/useWords'
import classes from './Transfer.module.css'
import { samePlace } from './useChoice'

type Props = {
  merge: boolean
  /** What is ticked to go. */
  remove: readonly ImportPlace[]
  onRemove: (entry: ImportEntry) => void
}

/** The columns of what an import touches. */
export function useEntryColumns({ merge, remove, onRemove }: Props): TableColumn<ImportEntry>[] {
  const { importing: words } = useWords()
  const fates = new Map<string, string>(Object.entries(words.fates))
  const columns: TableColumn<ImportEntry>[] = [
    { key: 'what', head: words.entry.what, cell: (entry) => entry.what, width: '110px' },
    {
      key: 'name',
      head: words.entry.name,
      sort: (entry) => entry.name,
      cell: (entry) => <span title={entry.place.key}>{entry.name}</span>,
      width: '220px',
      wraps: true,
    },
    {
      key: 'fate',
      head: words.entry.fate,
      sort: (entry) => entry.fate,
      cell: (entry) => (
        <span className={classes.fate} data-fate={entry.fate}>
          {fates.get(entry.fate) ?? entry.fate}
        </span>
      ),
      width: '130px',
    },
    {
      key: 'detail',
      head: words.entry.detail,
      cell: (entry) => entry.sentence,
      wraps: true,
    },
  ]
  if (!merge) return columns
  return [
    ...columns,
    {
      key: 'remove',
      head: words.entry.remove,
      cell: (entry) =>
        (entry.fate === 'left' || entry.fate === 'removed') && (
          <Checkbox
            aria-label={words.removeOf(entry.name)}
            checked={remove.some((place) => samePlace(place, entry.place))}
            onChange={() => onRemove(entry)}
          />
        ),
      width: '90px',
    },
  ]
}
