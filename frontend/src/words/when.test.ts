import { expect, it } from 'vitest'
import { shortly } from './when'

const now = new Date(2026, 10, 22, 15, 0)

it('says the time today, the weekday within a week, else the date', () => {
  expect(shortly(new Date(2026, 10, 22, 9, 5), now, 'en-GB')).toBe('9:05')
  expect(shortly(new Date(2026, 10, 20, 9, 5), now, 'en-GB')).toMatch(/^Friday.*9:05$/)
  expect(shortly(new Date(2026, 9, 1), now, 'en-GB')).toBe('1 Oct 2026')
  expect(shortly(new Date(2027, 0, 5), now, 'en-GB')).toBe('5 Jan 2027')
})
