import { Anchor } from '@mantine/core'
import { Link } from 'wouter'
import type { StatementCheck } from '../../api/types'
import { useWords } from '../../words/useWords'
import classes from './Statements.module.css'
import { VerdictMark } from './VerdictMark'

/** How the statement fares as it stands: what it reads, the verdict, who breaks it and how. */
export function Result({ check }: { check: StatementCheck }) {
  const { statements: words } = useWords()
  const more = check.total - check.breaches.length
  return (
    <section className={classes.result} aria-live="polite" aria-label={words.form.reads}>
      {check.open ? (
        <p className={classes.quiet}>{check.open}</p>
      ) : (
        <>
          <p className={classes.reads}>{check.text}</p>
          <VerdictMark verdict={check.verdict} />
          <p>{check.sentence}</p>
        </>
      )}
      {check.hints.map((hint) => (
        <p key={hint} className={classes.quiet}>
          {hint}
        </p>
      ))}
      {check.breaches.length > 0 && (
        <ul className={classes.breaches} aria-label={words.whoBreaks}>
          {check.breaches.map((breach) => (
            <li key={breach.email}>
              <span>{breach.sentence}</span>
              <Anchor
                component={Link}
                href={`/people?user=${encodeURIComponent(breach.email)}`}
                size="sm"
                aria-label={words.accessOf(breach.name)}
              >
                {words.access}
              </Anchor>
              <Anchor component={Link} href={breach.link} size="sm">
                {words.why}
              </Anchor>
            </li>
          ))}
          {more > 0 && <li className={classes.quiet}>{words.more(more)}</li>}
        </ul>
      )}
    </section>
  )
}
