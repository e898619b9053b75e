import type { StatementView } from '../../../api/types'
import { useWords } from '../../../words/useWords'
import classes from './Group.module.css'

/** What is said about a group, and whether it holds. */
export function StatementsPart({ statements }: { statements: readonly StatementView[] }) {
  const { group: words, review } = useWords()
  if (statements.length === 0) return null
  const verdicts = new Map<string, string>(Object.entries(review.verdicts))
  return (
    <section className={classes.part}>
      <h3 className={classes.heading}>{words.statements}</h3>
      <ul className={classes.statements}>
        {statements.map((statement) => (
          <li key={statement.key}>
            <b>{verdicts.get(statement.verdict) ?? statement.verdict}:</b> {statement.text}
            {statement.because.map((because) => (
              <div key={because} className={classes.quiet}>
                {because}
              </div>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
