import { Anchor } from '@mantine/core'
import { Link } from 'wouter'
import type { ReasonView } from '../../api/types'
import { useWords } from '../../words/useWords'
import classes from './Check.module.css'

/** Every cause of a denial with what would take it away; what a requirement lacks stands below it. */
export function Reasons({ reasons }: { reasons: readonly ReasonView[] }) {
  const { check: words } = useWords()
  return (
    <section className={classes.part}>
      <h2 className={classes.heading}>{words.reasons}</h2>
      <ol className={classes.reasons}>
        {reasons.map((reason) => (
          <li
            key={`${reason.depth} ${reason.code} ${reason.sentence}`}
            data-depth={Math.min(reason.depth, 3)}
          >
            <p className={classes.cause}>{reason.sentence}</p>
            <ul className={classes.mends}>
              {reason.mends.map(({ sentence, link }) => (
                <li key={sentence}>
                  {link ? (
                    <Anchor component={Link} href={link}>
                      {sentence}
                    </Anchor>
                  ) : (
                    sentence
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
}
