import { Button } from '@mantine/core'
import type { SheetKind } from '../../api/exchange'
import type { SheetRow, SheetView } from '../../api/types'
import { Segmented } from '../../ui/Tabs'
import { useWords } from '../../words/useWords'
import classes from './Sheet.module.css'

type Props = {
  kind: SheetKind
  view: SheetView
  rows: readonly SheetRow[]
  outcome: string
  onOutcome: (outcome: string) => void
  onMore: (() => void) | undefined
}

/** Every row of a table by its number, and what becomes of it; nothing has happened yet. */
export function SheetPreview({ kind, view, rows, outcome, onOutcome, onMore }: Props) {
  const { sheets: words } = useWords()
  const all = view.counts.reduce((sum, one) => sum + one.count, 0)
  return (
    <section aria-label={words.preview}>
      <p className={classes.found}>
        <b>{view.file.name}</b> <span className={classes.quiet}>{view.found}</span>
      </p>
      {view.ignored && <p className={classes.quiet}>{view.ignored}</p>}
      <p className={classes.summary} aria-live="polite">
        {view.summary}
      </p>
      {view.counts.length > 1 && (
        <Segmented
          label={words.columns.fate}
          value={outcome}
          onChange={onOutcome}
          choices={[
            { value: '', label: words.all, count: all },
            ...view.counts.map((one) => ({ value: one.key, label: one.name, count: one.count })),
          ]}
        />
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className={classes.rows} tabIndex={0} aria-label={words.rows}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{words.columns.row}</th>
              <th scope="col">{words[kind].name}</th>
              <th scope="col">{words[kind].detail}</th>
              <th scope="col">{words.columns.fate}</th>
              <th scope="col">{words.columns.why}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.row} row={row} />
            ))}
          </tbody>
        </table>
        {onMore && (
          <Button variant="subtle" size="compact-sm" onClick={onMore}>
            {words.more(view.total - rows.length)}
          </Button>
        )}
      </section>
    </section>
  )
}

function Row({ row }: { row: SheetRow }) {
  return (
    <tr>
      <td className={classes.number}>{row.row}</td>
      <td>{row.name}</td>
      <td>{row.detail}</td>
      <td className={classes.fate} data-outcome={row.outcome}>
        {row.fate}
      </td>
      <td>
        {row.sentence}
        {row.mend && <span className={classes.mend}> {row.mend}</span>}
        {row.notes.map((note) => (
          <span key={note} className={classes.note}>
            {note}
          </span>
        ))}
      </td>
    </tr>
  )
}
