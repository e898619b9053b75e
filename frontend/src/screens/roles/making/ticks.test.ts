import { expect, it } from 'vitest'
import { matrix } from '../sample'
import { changes, fitting, ticked, withTick } from './ticks'

it('ticks a task to see it, to change it, and not at all', () => {
  const seen = withTick([], 'log', true, false)
  expect([ticked(seen, 'log'), changes(seen, 'log')]).toEqual([true, false])
  const changed = withTick(seen, 'log', true, true)
  expect(changed).toEqual([{ permission: 'log', change: true }])
  expect(withTick(changed, 'log', false, false)).toEqual([])
})

it('finds tasks by area, name and description', () => {
  const names = (text: string) =>
    fitting(matrix.areas, text).flatMap((area) => area.permissions.map((p) => p.key))
  expect(names('')).toEqual(['log', 'trends'])
  expect(names('ALARMS')).toEqual(['log'])
  expect(names('trend')).toEqual(['trends'])
})
