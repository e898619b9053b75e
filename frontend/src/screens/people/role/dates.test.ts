import { expect, it } from 'vitest'
import { beginOf, dayOf, endOf, lastDayBefore } from './dates'

it('makes instants of days, the last one included', () => {
  expect(beginOf('2027-03-01')).toBe('2027-03-01T00:00:00Z')
  expect(endOf('2027-02-28')).toBe('2027-03-01T00:00:00Z')
  expect([beginOf(''), endOf('')]).toEqual(['', ''])
})

it('takes no day that is not there', () => {
  expect([beginOf('2027-02-30'), endOf('31.1.2027'), beginOf('2027-13-01')]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

it('reads days back, and leaves instants within a day alone', () => {
  expect(dayOf('2027-03-01T00:00:00Z')).toBe('2027-03-01')
  expect(lastDayBefore('2027-03-01T00:00:00Z')).toBe('2027-02-28')
  expect([dayOf('2027-03-01T09:30:00Z'), lastDayBefore(''), dayOf('')]).toEqual(['', '', ''])
})
