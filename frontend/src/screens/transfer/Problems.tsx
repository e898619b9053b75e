import type { ImportFile } from '../../api/types'
import { useWords } from '../../words/useWords'
import classes from './Transfer.module.css'

/** Everything that is wrong with a file: the line, the place, and how to mend it. */
export function Problems({ file }: { file: ImportFile }) {
  const { importing: words } = useWords()
  return (
    <section role="alert">
      <h2 className={classes.heading}>{words.problems(file.problems.length, file.file.name)}</h2>
      <p className={classes.quiet}>{words.problemsHint}</p>
      <table className={classes.problems}>
        <thead>
          <tr>
            <th scope="col">{words.columns.line}</th>
            <th scope="col">{words.columns.where}</th>
            <th scope="col">{words.columns.problem}</th>
            <th scope="col">{words.columns.mend}</th>
          </tr>
        </thead>
        <tbody>
          {file.problems.map((one) => (
            <tr key={`${one.line} ${one.path} ${one.message}`}>
              <td>{one.line || ''}</td>
              <td>
                <code>{one.path}</code>
              </td>
              <td>{one.message}</td>
              <td>{one.mend}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
