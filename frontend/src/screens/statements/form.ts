import type { StatementForm } from '../../api/types'

export const kinds = ['only', 'can', 'cannot'] as const
export const whoKinds = ['role', 'group', 'user', 'everyone'] as const
export const actions = ['view', 'edit'] as const

/** What of `among` a text is; the first of them for any other text. */
export function oneOf<T extends string>(among: readonly [T, ...T[]], text: string | null): T {
  return among.find((one) => one === text) ?? among[0]
}

/**
 * The form of a new statement, with what the address says of it: `kind`, `action`, `permission`,
 * `subject`, and `who` as `role:owner`, `group:sales`, `user:anna@acme.com` or `everyone`.
 */
export function formOf(params: URLSearchParams): StatementForm {
  const read = (name: string) => params.get(name) ?? ''
  const [whoKind = '', ...who] = read('who').split(':')
  return {
    key: '',
    text: '',
    kind: oneOf(kinds, read('kind')),
    whoKind: oneOf(whoKinds, whoKind),
    who: who.join(':'),
    permission: read('permission'),
    action: oneOf(actions, read('action')),
    subject: read('subject'),
  }
}
