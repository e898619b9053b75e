/** The six levels, least first (access-model §2). */
export const levels = ['no', 'limited-read', 'limited', 'read', 'read+limited', 'yes'] as const

export type Level = (typeof levels)[number]

/** Reports whether a text names a level. */
export function isLevel(text: string): text is Level {
  return levels.some((level) => level === text)
}

const letters: Record<string, readonly Level[]> = {
  y: ['yes'],
  l: ['limited', 'limited-read'],
  r: ['read', 'limited-read'],
  n: ['no'],
}

/**
 * The level a letter asks for in a place that is at `now` and offers `offered`: the letter's first
 * level on offer, or its second when the place is at the first already. Undefined for other keys; a
 * level that is not on offer when none of the letter's levels is.
 */
export function levelOf(
  letter: string,
  now: Level | undefined,
  offered: readonly Level[],
): Level | undefined {
  const wanted = letters[letter.toLowerCase()]
  if (!wanted) return undefined
  const there = wanted.filter((level) => offered.includes(level))
  return there.find((level) => level !== now) ?? there[0] ?? wanted[0]
}

/** The level after `now` among those on offer, round and round. */
export function nextLevel(now: Level | undefined, offered: readonly Level[]): Level | undefined {
  return offered[((now ? offered.indexOf(now) : -1) + 1) % offered.length]
}
