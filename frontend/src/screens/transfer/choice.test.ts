import { expect, it } from 'vitest'
import { inBytes } from './bytes'
import { samePlace, toggled } from './useChoice'

const user = { kind: 'user', key: 'anna@acme.com', field: '' }

it('puts a place in and takes it out again', () => {
  const name = { ...user, field: 'lastName' }
  expect(toggled([user], name)).toEqual([user, name])
  expect(toggled([user, name], { ...user })).toEqual([name])
  expect(samePlace(user, name)).toBe(false)
})

it('says sizes as people do', () => {
  expect([512, 38_400, 12_345_678].map((size) => inBytes(size, 'en'))).toEqual([
    '512 byte',
    '38 kB',
    '12.3 MB',
  ])
})
