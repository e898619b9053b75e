import { CircleCheck, CirclePause, CircleX, type LucideIcon, MailQuestion } from 'lucide-react'
import { useWords } from '../../words/useWords'
import { localeOf } from '../../words/when'
import classes from './People.module.css'

const signs: Record<string, LucideIcon> = {
  invited: MailQuestion,
  active: CircleCheck,
  suspended: CirclePause,
  terminated: CircleX,
}

type Props = {
  status: string
  /** How somebody comes in, and until when an invitation counts. */
  entry?: string
  at?: string
}

/** A status as a sign and a word; of somebody invited also until when. */
export function StatusMark({ status, entry, at }: Props) {
  const { people: words, invitations, locale } = useWords()
  const Sign = signs[status] ?? CircleX
  const name = Object.entries(words.statuses).find(([key]) => key === status)?.[1] ?? status
  return (
    <span className={classes.status} data-status={status}>
      <Sign size={13} aria-hidden />
      {status === 'invited' && at && (entry === 'invited' || entry === 'expired')
        ? invitations[entry === 'invited' ? 'untilShort' : 'expiredShort'](inShort(at, locale))
        : name}
    </span>
  )
}

/** A day of this or the next year: `29 Nov`. */
function inShort(at: string, language: string): string {
  return new Intl.DateTimeFormat(localeOf(language), { day: 'numeric', month: 'short' }).format(new Date(at))
}
