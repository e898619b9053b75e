import { useWords } from '../words/useWords'
import { exactly, localeOf, shortly } from '../words/when'

/** An instant (RFC 3339) as people write it, exact on hover. */
export function When({ at, now = new Date() }: { at: string; now?: Date }) {
  const locale = localeOf(useWords().locale)
  const instant = new Date(at)
  return (
    <time dateTime={at} title={exactly(instant, locale)}>
      {shortly(instant, now, locale)}
    </time>
  )
}
