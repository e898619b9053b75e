import { useDebouncedValue } from '@mantine/hooks'
import { wholeHistory } from '../../api/history'
import type { HistoryQuery } from '../../api/types'
import { usePlaceState } from '../../ui/usePlaceState'

/** The filters of the history, in the address, and the question they make. */
export function useFilters() {
  const [text, setText] = usePlaceState('text')
  const [action, setAction] = usePlaceState('action')
  const [person, setPerson] = usePlaceState('person')
  const [kind, setKind] = usePlaceState('kind')
  const [source, setSource] = usePlaceState('source')
  const [from, setFrom] = usePlaceState('from')
  const [to, setTo] = usePlaceState('to')
  const [key, setKey] = usePlaceState('key')
  const [settled] = useDebouncedValue(text, 150)
  const query: HistoryQuery = {
    ...wholeHistory,
    text: settled,
    action,
    person,
    kind,
    source,
    key,
    from: startOf(from, 0),
    until: startOf(to, 1),
  }
  const clear = () => {
    for (const set of [setText, setAction, setPerson, setKind, setSource, setFrom, setTo, setKey]) set('')
  }
  const fields = {
    text: { value: text, onChange: setText },
    action: { value: action, onChange: setAction },
    person: { value: person, onChange: setPerson },
    kind: { value: kind, onChange: setKind },
    source: { value: source, onChange: setSource },
    from: { value: from, onChange: setFrom },
    to: { value: to, onChange: setTo },
  }
  return { query, fields, clear }
}

/** When a day begins where the reader is, or so many days after; empty where it is no day. */
function startOf(day: string, after: number): string {
  const [year, month, date] = day.split('-').map(Number)
  if (!year || !month || !date) return ''
  const begins = new Date(year, month - 1, date + after)
  return Number.isNaN(begins.getTime()) ? '' : begins.toISOString().replace('.000Z', 'Z')
}
