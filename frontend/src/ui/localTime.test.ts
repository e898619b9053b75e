import { expect, it } from 'vitest'
import { fromLocal, toLocal } from './localTime'

it('goes to the field and back, to the minute', () => {
  const instant = fromLocal('2027-03-01T09:30')
  expect(toLocal(instant)).toBe('2027-03-01T09:30')
})

it('takes what is no time for none', () => {
  expect([toLocal(''), toLocal('tomorrow'), fromLocal(''), fromLocal('2027-13')]).toEqual(['', '', '', ''])
})
