import { expect, it } from 'vitest'
import { entries, ticked } from './entries'

it('reads several at once, users in lower case, computers as they are', () => {
  expect(entries(' Anna@Acme.com; max ,', 'user')).toEqual(['anna@acme.com', 'max'])
  expect(entries('PC-17;pc-17', 'computer')).toEqual(['PC-17', 'pc-17'])
  expect(entries('  ', 'user')).toEqual([])
})

it('keeps ticks that are out of sight', () => {
  const inSight = new Set(['b', 'c'])
  expect(ticked(['a', 'b'], new Set(['c']), inSight)).toEqual(['a', 'c'])
  expect(ticked(['a', 'b'], new Set(['a', 'b', 'c']), inSight)).toEqual(['a', 'b', 'c'])
})
