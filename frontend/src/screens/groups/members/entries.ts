import type { MemberKind } from '../../../api/groups'

/** The identifiers in a text typed by hand, parted by commas or semicolons, in the form in which they are compared. */
export function entries(text: string, kind: MemberKind): string[] {
  const typed = text
    .split(/[,;]/)
    .map((part) => part.trim().normalize('NFC'))
    .filter((part) => part !== '')
  return kind === 'user' ? typed.map((part) => part.toLowerCase()) : typed
}

/** What is ticked once more than what is in sight can be: ticks out of sight stay as they were. */
export function ticked(
  before: readonly string[],
  after: ReadonlySet<string>,
  inSight: ReadonlySet<string>,
): string[] {
  const kept = before.filter((id) => after.has(id) || !inSight.has(id))
  return [...kept, ...[...after].filter((id) => !kept.includes(id))]
}
