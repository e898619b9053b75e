const day = 24 * 60 * 60 * 1000
const written = /^\d{4}-\d{2}-\d{2}$/

/** A day so many days after another moment, as a date field has it. */
export function daysAfter(now: Date, days: number): string {
  return new Date(now.getTime() + days * day).toISOString().slice(0, 10)
}

/** The instant at which a day is over; empty without a day, undefined for one that is not there. */
export function overAt(date: string): string | undefined {
  if (!date) return ''
  const at = new Date(`${date}T00:00:00Z`)
  const real = written.test(date) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date)
  return real ? new Date(at.getTime() + day).toISOString().replace('.000', '') : undefined
}
