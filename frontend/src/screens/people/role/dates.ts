const day = 24 * 60 * 60 * 1000
const written = /^\d{4}-\d{2}-\d{2}$/

/** The day an instant begins (UTC), as a date field has it; empty when it does not begin one. */
export function dayOf(instant: string): string {
  const at = new Date(instant)
  return isMidnight(at) ? at.toISOString().slice(0, 10) : ''
}

/** The last day before an instant that begins a day. */
export function lastDayBefore(instant: string): string {
  const at = new Date(instant)
  return isMidnight(at) ? new Date(at.getTime() - day).toISOString().slice(0, 10) : ''
}

/** The instant at which a day begins; empty for an empty date, undefined for one that is not there. */
export function beginOf(date: string): string | undefined {
  if (!date) return ''
  const at = new Date(`${date}T00:00:00Z`)
  if (!written.test(date) || Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== date)
    return undefined
  return at.toISOString().replace('.000', '')
}

/** The instant at which the day after a date begins, likewise. */
export function endOf(date: string): string | undefined {
  const begin = beginOf(date)
  return begin && new Date(new Date(begin).getTime() + day).toISOString().replace('.000', '')
}

function isMidnight(at: Date): boolean {
  return !Number.isNaN(at.getTime()) && at.getTime() % day === 0
}
