import type { CheckQuestion } from '../../api/types'

/** The three questions there are. */
export const tabs = ['may', 'who', 'what'] as const
export type Tab = (typeof tabs)[number]

/** Which question the address asks. */
export function tabOf(params: URLSearchParams): Tab {
  return tabs.find((tab) => tab === params.get('tab')) ?? 'may'
}

const places = {
  user: 'user',
  permission: 'permission',
  subject: 'subject',
  time: 'time',
  channel: 'channel',
  address: 'address',
  dateFilter: 'filter',
} as const

/** The question the address asks, so that it can be linked to. */
export function questionOf(params: URLSearchParams): CheckQuestion {
  const read = (name: string) => params.get(name) ?? ''
  return {
    user: read(places.user),
    permission: read(places.permission),
    action: read('action') === 'edit' ? 'edit' : 'view',
    subject: read(places.subject),
    time: read(places.time),
    channel: read(places.channel) === 'api' ? 'api' : '',
    address: read(places.address),
    dateFilter: read(places.dateFilter),
    someRoles: params.has('role'),
    roles: params.getAll('role'),
  }
}

/** The address that asks a question; what is empty is left out. */
export function addressOf(tab: Tab, question: CheckQuestion): URLSearchParams {
  const params = new URLSearchParams()
  if (tab !== 'may') params.set('tab', tab)
  for (const [field, name] of Object.entries(places)) {
    const value = Object.entries(question).find(([key]) => key === field)?.[1]
    if (typeof value === 'string' && value) params.set(name, value)
  }
  if (question.action === 'edit') params.set('action', 'edit')
  for (const role of question.roles) params.append('role', role)
  return params
}

/** The address of a statement that says what the answer says. */
export function statementAbout(question: CheckQuestion, allowed: boolean): URLSearchParams {
  const { user, permission, action, subject } = question
  const params = new URLSearchParams({
    new: '1',
    kind: allowed ? 'can' : 'cannot',
    who: `user:${user}`,
    permission,
    action,
  })
  if (subject) params.set('subject', subject)
  return params
}

/** How many circumstances a question names besides what it asks. */
export function circumstancesIn({ time, channel, address, dateFilter, roles }: CheckQuestion): number {
  return [time, channel, address, dateFilter].filter(Boolean).length + (roles.length > 0 ? 1 : 0)
}
