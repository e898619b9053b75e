import { CircleCheck, CirclePause, CircleX, type LucideIcon, MailQuestion } from 'lucide-react'
import { useWords } from '../../words/useWords'
import classes from './People.module.css'

const signs: Record<string, LucideIcon> = {
  invited: MailQuestion,
  active: CircleCheck,
  suspended: CirclePause,
  terminated: CircleX,
}

/** A status as a sign and a word. */
export function StatusMark({ status }: { status: string }) {
  const { people: words } = useWords()
  const Sign = signs[status] ?? CircleX
  const name = Object.entries(words.statuses).find(([key]) => key === status)?.[1] ?? status
  return (
    <span className={classes.status} data-status={status}>
      <Sign size={13} aria-hidden />
      {name}
    </span>
  )
}
