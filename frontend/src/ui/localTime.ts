const two = (n: number) => String(n).padStart(2, '0')

/** An instant (RFC 3339) as a date-and-time field holds it, in local time; empty for none. */
export function toLocal(instant: string): string {
  const at = new Date(instant)
  if (!instant || Number.isNaN(at.getTime())) return ''
  const date = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  return `${date}T${two(at.getHours())}:${two(at.getMinutes())}`
}

/** What a date-and-time field holds as an instant (RFC 3339) in UTC; empty for none. */
export function fromLocal(text: string): string {
  const at = new Date(text)
  return text && !Number.isNaN(at.getTime()) ? at.toISOString() : ''
}
