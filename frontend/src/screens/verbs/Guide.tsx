import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { PlanView } from '../../api/types'
import { useReview } from '../../pickers/review/useReview'
import { useWords } from '../../words/useWords'
import classes from './Verbs.module.css'
import type { Verb } from './verb'

type Props = {
  verb: Verb
  /** Everything that is needed was said. */
  ready: boolean
  plan: () => Promise<PlanView>
  /** It was applied. */
  onDone: () => void
  children: ReactNode
}

/** The questions of one verb, what it means, and the way to the review. */
export function Guide({ verb, ready, plan, onDone, children }: Props) {
  const { verbs: words } = useWords()
  const review = useReview()
  const submit = async () => {
    if (ready && (await review(plan()))) onDone()
  }
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      {children}
      <p className={classes.quiet}>{words.consequence[verb]}</p>
      <Button type="submit" disabled={!ready} className={classes.submit ?? ''}>
        {words.review}
      </Button>
    </form>
  )
}
