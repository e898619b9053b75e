import { expect, it } from 'vitest'
import { addressOf, circumstancesIn, questionOf, tabOf } from './question'

const whole = {
  user: 'vera@acme.test',
  permission: 'trends',
  action: 'edit',
  subject: 'group:sales',
  time: '2027-01-01T10:00:00Z',
  channel: 'api',
  address: '10.0.0.7',
  dateFilter: 'day',
  someRoles: true,
  roles: ['viewer', 'power-user'],
}

it('lives in the address and comes back from it', () => {
  const params = addressOf('who', whole)
  expect(questionOf(new URLSearchParams(params.toString()))).toEqual(whole)
  expect(tabOf(params)).toBe('who')
  expect(circumstancesIn(whole)).toBe(5)
})

it('leaves out what is empty, and asks about viewing with all roles', () => {
  const plain = questionOf(new URLSearchParams('user=vera@acme.test&permission=trends'))
  expect(plain).toMatchObject({ action: 'view', someRoles: false, roles: [] })
  expect(addressOf('may', plain).toString()).toBe('user=vera%40acme.test&permission=trends')
  expect(circumstancesIn(plain)).toBe(0)
})

it('takes a strange tab for the first', () => {
  expect(tabOf(new URLSearchParams('tab=nonsense'))).toBe('may')
})
