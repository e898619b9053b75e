import type { Invitee } from '../../../api/types'

/** A person being typed, with a number of their own for as long as the dialog is open. */
export type Typed = Invitee & { n: number }

/** What is wrong with an address, if anything. */
export type Fault = 'noEmail' | 'badEmail' | 'twice'

const address = /^[^\s@]+@[^\s@]+$/

/** Nobody yet. */
export function blank(n: number): Typed {
  return { n, firstName: '', lastName: '', email: '' }
}

/** Whether nothing at all was typed. */
export function isBlank({ firstName, lastName, email }: Invitee): boolean {
  return [firstName, lastName, email].every((text) => text.trim() === '')
}

/** Those who were typed, without rows left blank. */
export function meant(rows: readonly Typed[]): Invitee[] {
  return rows
    .filter((row) => !isBlank(row))
    .map(({ firstName, lastName, email }) => ({ firstName, lastName, email: email.trim() }))
}

/** What is wrong, by the number of the row; rows left blank are passed over. */
export function faults(rows: readonly Typed[]): Map<number, Fault> {
  const found = new Map<number, Fault>()
  const seen = new Set<string>()
  for (const row of rows) {
    if (isBlank(row)) continue
    const email = row.email.trim().toLowerCase()
    if (email === '') found.set(row.n, 'noEmail')
    else if (!address.test(email)) found.set(row.n, 'badEmail')
    else if (seen.has(email)) found.set(row.n, 'twice')
    seen.add(email)
  }
  return found
}

/** The rows with people of a list after them, in the place of rows left blank. */
export function withList(rows: readonly Typed[], people: readonly Invitee[]): Typed[] {
  const kept = rows.filter((row) => !isBlank(row))
  const next = Math.max(0, ...rows.map((row) => row.n)) + 1
  const there = new Set(kept.map((row) => row.email.trim().toLowerCase()))
  const come = people.filter((person) => !there.has(person.email.toLowerCase()))
  return [...kept, ...come.map((person, index) => ({ ...person, n: next + index }))]
}
