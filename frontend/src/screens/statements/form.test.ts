import { expect, it } from 'vitest'
import { formOf } from './form'

it('is what the address says', () => {
  const at = 'new=1&kind=cannot&who=user:anna@acme.test&permission=alarms.log&action=edit&subject=group:sales'
  expect(formOf(new URLSearchParams(at))).toEqual({
    key: '',
    text: '',
    kind: 'cannot',
    whoKind: 'user',
    who: 'anna@acme.test',
    permission: 'alarms.log',
    action: 'edit',
    subject: 'group:sales',
  })
})

it('starts with holders of a role when the address says nothing, or nonsense', () => {
  for (const at of ['', 'kind=maybe&who=nobody:x&action=eat']) {
    expect(formOf(new URLSearchParams(at))).toMatchObject({ kind: 'only', whoKind: 'role', action: 'view' })
  }
  expect(formOf(new URLSearchParams('who=everyone'))).toMatchObject({ whoKind: 'everyone', who: '' })
})
