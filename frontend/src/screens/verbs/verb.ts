/** What happens to people, as the address names it. */
export const verbs = ['join', 'job', 'cover', 'leave', 'back', 'exit'] as const

export type Verb = (typeof verbs)[number]

export function isVerb(text: string): text is Verb {
  return verbs.some((verb) => verb === text)
}
