import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import * as AppAccess from '../../wailsjs/go/app/AppAccess'
import { call } from './call'
import { setUpKey } from './setUpKey'
import type {
  AssignmentDraft,
  Invitation,
  Pasted,
  PeopleQuery,
  PersonDetails,
  Picked,
  PlanView,
  RoleDraft,
  ViewsDraft,
} from './types'

const keys = {
  list: (setUp: string, query: PeopleQuery) => [...setUpKey(setUp), 'people', query],
  person: (setUp: string, email: string) => [...setUpKey(setUp), 'person', email],
  net: (setUp: string, email: string, draft: RoleDraft) => [...setUpKey(setUp), 'net', email, draft],
}

const page = 200

/** What asks for everybody, by name. */
export const everybody: PeopleQuery = {
  text: '',
  role: '',
  status: '',
  group: '',
  finding: '',
  sort: 'name',
  down: false,
  offset: 0,
  limit: page,
}

/** What gives a role plainly: at once, for good, for the groups the person may view. */
export const plainRole: AssignmentDraft = { role: '', groups: [], from: '', until: '', reason: '' }

/** Whose data is seen when nothing was chosen: nobody's. */
export const noViews: ViewsDraft = { all: false, groups: [], allGoals: false, goals: [] }

/** A few people by their e-mail addresses. */
export function picked(...emails: string[]): Picked {
  return { emails, everyone: false, query: everybody }
}

/** The people who fit a query, a page at a time. */
export function usePeople(setUp: string, query: PeopleQuery) {
  return useInfiniteQuery({
    queryKey: keys.list(setUp, query),
    queryFn: ({ pageParam }) => call(() => AppAccess.List(setUp, { ...query, offset: pageParam })),
    initialPageParam: 0,
    getNextPageParam: (last, all) => {
      const had = all.reduce((sum, { rows }) => sum + rows.length, 0)
      return had < last.total && last.rows.length > 0 ? had : undefined
    },
    placeholderData: keepPreviousData,
  })
}

/** Everything about one person. */
export function usePerson(setUp: string, email: string) {
  return useQuery({
    queryKey: keys.person(setUp, email),
    queryFn: () => call(() => AppAccess.Person(setUp, email)),
    enabled: email !== '',
  })
}

/** What all roles of a person would come to together. */
export function useNetRole(setUp: string, email: string, draft: RoleDraft) {
  return useQuery({
    queryKey: keys.net(setUp, email, draft),
    queryFn: () => call(() => AppAccess.NetRole(setUp, email, draft)),
    enabled: draft.deed === 'take' || draft.after.role !== '',
    placeholderData: keepPreviousData,
  })
}

/** Makes people of a pasted list. */
export function readPasted(setUp: string, text: string): Promise<Pasted> {
  return call(() => AppAccess.Read(setUp, text))
}

/** Plans to add people. */
export function invite(setUp: string, invitation: Invitation): Promise<PlanView> {
  return call(() => AppAccess.Invite(setUp, invitation))
}

/** Plans another primary role for people. */
export function setRole(setUp: string, people: Picked, role: string): Promise<PlanView> {
  return call(() => AppAccess.SetRole(setUp, people, role))
}

/** Plans to give a person one more role, to change how one is held, or to take one. */
export function planRole(setUp: string, email: string, draft: RoleDraft): Promise<PlanView> {
  return call(() => AppAccess.PlanRole(setUp, email, draft))
}

/** Plans whose data people may see: these groups alone, these besides, or not these. */
export function setViews(
  setUp: string,
  people: Picked,
  how: 'set' | 'add' | 'take',
  views: ViewsDraft,
): Promise<PlanView> {
  return call(() => AppAccess.SetViews(setUp, people, how, views))
}

/** Plans to switch a permission for a person; an empty level lets the roles decide again. */
export function setToggle(
  setUp: string,
  email: string,
  permission: string,
  level: string,
): Promise<PlanView> {
  return call(() => AppAccess.SetToggle(setUp, email, permission, level))
}

/** Plans that people change nothing any more, or again what their roles let them. */
export function setReadOnly(setUp: string, people: Picked, on: boolean): Promise<PlanView> {
  return call(() => AppAccess.SetReadOnly(setUp, people, on))
}

/** Plans that people are kept to their viewable groups, or reach again what their roles reach. */
export function setLimitedAccess(setUp: string, people: Picked, on: boolean): Promise<PlanView> {
  return call(() => AppAccess.SetLimitedAccess(setUp, people, on))
}

/** Plans a change of status. `onLeft` hears whom it leaves out. */
export async function setStatus(
  setUp: string,
  people: Picked,
  deed: string,
  onLeft: (sentence: string) => void,
): Promise<PlanView> {
  const { plan, left } = await call(() => AppAccess.SetStatus(setUp, people, deed))
  if (left) onLeft(left)
  return plan
}

/** Plans other plain facts about a person. */
export function setDetails(setUp: string, email: string, details: PersonDetails): Promise<PlanView> {
  return call(() => AppAccess.SetDetails(setUp, email, details))
}

/** Plans another e-mail address for a person. */
export function renamePerson(setUp: string, email: string, to: string): Promise<PlanView> {
  return call(() => AppAccess.Rename(setUp, email, to))
}
