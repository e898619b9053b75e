import type { GroupChoice } from '../../api/types'

/** A group and all that stand under it, by key. Parents come before their children. */
export function under(groups: readonly GroupChoice[], key: string): Set<string> {
  const keys = new Set([key])
  for (const group of groups) {
    if (keys.has(group.parent)) keys.add(group.key)
  }
  return keys
}
