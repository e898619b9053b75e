/** The reader's own way of writing dates in a language: `en-GB` for somebody in Britain who reads `en`. */
export function localeOf(language: string): string {
  return navigator.languages.find((locale) => locale.split('-')[0] === language) ?? language
}

const day = 24 * 60 * 60 * 1000

/** An instant as people write it: the time today, the weekday within a week, else the date. */
export function shortly(instant: Date, now: Date, locale: string): string {
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate())
  const past = midnight.getTime() - instant.getTime()
  if (past <= 0 && past > -day) {
    return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(instant)
  }
  if (past > 0 && past <= 6 * day) {
    const format = { weekday: 'long', hour: 'numeric', minute: '2-digit' } as const
    return new Intl.DateTimeFormat(locale, format).format(instant)
  }
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }).format(instant)
}

/** An instant to the second, with its time zone. */
export function exactly(instant: Date, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'long' }).format(instant)
}
