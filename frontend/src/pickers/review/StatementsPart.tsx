import type { StatementView } from '../../api/types'
import { useWords } from '../../words/useWords'
import classes from './Review.module.css'

/** Statements that would not hold afterwards, with the people and reasons. */
export function StatementsPart({ statements }: { statements: readonly StatementView[] }) {
  const { review } = useWords()
  return (
    <section className={classes.part}>
      <h3 className={classes.heading}>{review.statements}</h3>
      <ul className={classes.list}>
        {statements.map((statement) => (
          <li key={statement.key} className={classes.statement}>
            <b>
              {statement.verdict === 'undecidable' ? review.verdicts.undecidable : review.verdicts.broken}:
            </b>{' '}
            {statement.text}
            <ul className={classes.inner}>
              {statement.because.map((because) => (
                <li key={because}>{because}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
