import type { ImportEntry } from '../../api/types'
import { SidePanel } from '../../ui/SidePanel'
import { useWords } from '../../words/useWords'
import classes from './Transfer.module.css'

/** One thing an import touches, field by field. */
export function EntryPanel({ entry, onClose }: { entry: ImportEntry | undefined; onClose: () => void }) {
  const { importing: words } = useWords()
  const fates = new Map<string, string>(Object.entries(words.fates))
  return (
    <SidePanel
      open={entry !== undefined}
      title={entry?.name ?? ''}
      subtitle={entry && `${entry.what} · ${fates.get(entry.fate) ?? entry.fate}`}
      onClose={onClose}
    >
      <table className={classes.fields}>
        <thead>
          <tr>
            <td />
            <th scope="col">{words.before}</th>
            <th scope="col">{entry?.fate === 'refused' ? words.theirs : words.after}</th>
          </tr>
        </thead>
        <tbody>
          {entry?.fields.map((field) => (
            <tr key={field.name}>
              <th scope="row">{field.name}</th>
              <td>{field.before || words.empty}</td>
              <td>{field.after || words.empty}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </SidePanel>
  )
}
