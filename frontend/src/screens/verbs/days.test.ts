import { expect, it } from 'vitest'
import { daysAfter, overAt } from './days'

it('counts days from now', () => {
  expect(daysAfter(new Date('2026-12-20T23:00:00Z'), 14)).toBe('2027-01-03')
})

it('takes the last day as one that counts', () => {
  expect(overAt('2026-12-31')).toBe('2027-01-01T00:00:00Z')
  expect(overAt('')).toBe('')
  expect(overAt('2026-02-30')).toBeUndefined()
  expect(overAt('31.12.2026')).toBeUndefined()
})
