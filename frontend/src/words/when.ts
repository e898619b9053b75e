const day = 24 * 60 * 60 * 1000

/** An instant as people write it: the time today, the weekday within a week, else the date. */
export function shortly(instant: Date, now: Date, locale: string): string {
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate())
  const past = midnight.getTime() - instant.getTime()
  if (past <= 0 && past > -day) {
    return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(instant)
  }
  if (past > 0 && past <= 6 * day) {
    const format = { weekday: 'long', hour: '2-digit', minute: '2-digit' } as const
    return new Intl.DateTimeFormat(locale, format).format(instant)
  }
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }).format(instant)
}

/** An instant to the second, with its time zone. */
export function exactly(instant: Date, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'long' }).format(instant)
}
