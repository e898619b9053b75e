import { Button } from '@mantine/core'
import { useRemedies } from '../../api/check'
import { getPlan } from '../../api/review'
import type { CheckQuestion } from '../../api/types'
import { FailedQuery } from '../../pickers/Loaded'
import { useReview } from '../../pickers/review/useReview'
import { useSetUp } from '../../pickers/useSetUp'
import { SkeletonLines } from '../../ui/Skeletons'
import { useWords } from '../../words/useWords'
import classes from './Check.module.css'

/** The smallest changes that would allow it; each opens its review. */
export function Remedies({ question }: { question: CheckQuestion }) {
  const { check: words } = useWords()
  const { id } = useSetUp()
  const review = useReview()
  const query = useRemedies(id, question)
  return (
    <section className={classes.part}>
      <h2 className={classes.heading}>{words.mends}</h2>
      <p className={classes.quiet}>{words.mendsHint}</p>
      {query.isPending && <SkeletonLines lines={3} />}
      {query.isError && <FailedQuery query={query} />}
      {query.data && (
        <>
          {query.data.remedies.length === 0 && <p>{words.noMends}</p>}
          <ul className={classes.remedies}>
            {query.data.remedies.map(({ plan, title, sentence }) => (
              <li key={plan}>
                <span className={classes.remedy}>
                  {title}
                  <span className={classes.quiet}>{sentence}</span>
                </span>
                <Button size="compact-sm" variant="default" onClick={() => void review(getPlan(id, plan))}>
                  {words.see}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
