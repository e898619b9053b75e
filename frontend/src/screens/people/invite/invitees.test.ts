import { expect, it } from 'vitest'
import { blank, faults, meant, type Typed, withList } from './invitees'

const row = (n: number, email: string, firstName = ''): Typed => ({ n, email, firstName, lastName: '' })

it('passes over rows left blank', () => {
  expect(meant([row(1, ' anna@acme.com '), blank(2)])).toEqual([
    { email: 'anna@acme.com', firstName: '', lastName: '' },
  ])
  expect(faults([blank(1)]).size).toBe(0)
})

it('names what is wrong with each address', () => {
  const found = faults([
    row(1, 'anna@acme.com'),
    row(2, '', 'Bob'),
    row(3, 'bob.acme.com'),
    row(4, 'Anna@Acme.com'),
  ])
  expect([...found]).toEqual([
    [2, 'noEmail'],
    [3, 'badEmail'],
    [4, 'twice'],
  ])
})

it('puts a list in the place of blank rows and leaves out who is there', () => {
  const list = [
    { email: 'anna@acme.com', firstName: 'Anna', lastName: '' },
    { email: 'max@acme.com', firstName: 'Max', lastName: '' },
  ]
  expect(withList([row(1, 'anna@acme.com'), blank(2)], list).map(({ n, email }) => [n, email])).toEqual([
    [1, 'anna@acme.com'],
    [3, 'max@acme.com'],
  ])
})
