import type { ImportCount } from '../../api/types'
import { useWords } from '../../words/useWords'
import classes from './Transfer.module.css'

const columns = ['read', 'created', 'changed', 'same', 'refused', 'removed', 'left'] as const

/** What becomes of the things of each kind; the figures reconcile. */
export function Counts({ counts }: { counts: readonly ImportCount[] }) {
  const { importing: words } = useWords()
  return (
    <>
      <table className={classes.counts}>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column} scope="col">
                {words.counts[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counts.map((count) => (
            <tr key={count.kind}>
              <th scope="row">{count.name}</th>
              {columns.map((column) => (
                <td key={column} data-none={count[column] === 0 || undefined}>
                  {count[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.quiet}>{words.countsHint}</p>
    </>
  )
}
