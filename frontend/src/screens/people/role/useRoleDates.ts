import { useState } from 'react'
import type { AssignmentDraft } from '../../../api/types'
import { useWords } from '../../../words/useWords'
import { exactly, localeOf } from '../../../words/when'
import { beginOf, dayOf, endOf, lastDayBefore } from './dates'

/** The dates of a role as fields. An instant within a day stays as it is until its field is changed. */
export function useRoleDates(draft: AssignmentDraft) {
  const { roleForm: words, locale } = useWords()
  const [from, setFrom] = useState<string>()
  const [last, setLast] = useState<string>()
  const begin = from === undefined ? draft.from : beginOf(from)
  const end = last === undefined ? draft.until : endOf(last)
  const order = Boolean(begin && end && end <= begin)
  const exact = (instant: string, shown: string) =>
    instant && !shown ? words.exactTime(exactly(new Date(instant), localeOf(locale))) : undefined
  const field = (
    value: string,
    set: (value: string) => void,
    wrong: string | undefined,
    instant: string,
  ) => ({
    value,
    onChange: (event: { currentTarget: { value: string } }) => set(event.currentTarget.value),
    error: wrong,
    ...(exact(instant, value) && { placeholder: exact(instant, value), title: exact(instant, value) }),
  })
  return {
    from: begin ?? '',
    until: end ?? '',
    wrong: begin === undefined || end === undefined || order,
    fromField: field(
      from ?? dayOf(draft.from),
      setFrom,
      begin === undefined ? words.badDate : undefined,
      from === undefined ? draft.from : '',
    ),
    lastField: field(
      last ?? lastDayBefore(draft.until),
      setLast,
      end === undefined ? words.badDate : order ? words.order : undefined,
      last === undefined ? draft.until : '',
    ),
  }
}
