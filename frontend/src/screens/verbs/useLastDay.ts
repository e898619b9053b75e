import { useState } from 'react'
import { useWords } from '../../words/useWords'
import { daysAfter, overAt } from './days'

/** The last day of something as a field; `until` is the instant at which it is over. */
export function useLastDay(first: string) {
  const { verbs: words } = useWords()
  const [value, setValue] = useState(first)
  const until = overAt(value)
  const over = value !== '' && until !== undefined && value < daysAfter(new Date(), 0)
  const error = until === undefined ? words.badDate : over ? words.over : undefined
  return {
    until: until ?? '',
    wrong: error !== undefined,
    field: {
      type: 'date',
      value,
      onChange: (event: { currentTarget: { value: string } }) => setValue(event.currentTarget.value),
      error,
    },
  }
}
