import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import * as Groups from '../../wailsjs/go/app/Groups'
import { call } from './call'
import { setUpKey } from './setUpKey'
import type { GroupDraft, MemberDraft, MemberPage, MemberQuery, PlanView } from './types'

const keys = {
  list: (setUp: string, text: string) => [...setUpKey(setUp), 'groups', text],
  group: (setUp: string, key: string) => [...setUpKey(setUp), 'group', key],
  members: (setUp: string, key: string, query: MemberQuery) => [...setUpKey(setUp), 'members', key, query],
  candidates: (setUp: string, query: MemberQuery) => [...setUpKey(setUp), 'candidates', query],
}

/** What sort of member a group has. */
export type MemberKind = 'user' | 'computer'

const page = 200

/** The tree of groups, or what of it fits a search in the names of groups and members. */
export function useGroups(setUp: string, text: string) {
  return useQuery({
    queryKey: keys.list(setUp, text),
    queryFn: () => call(() => Groups.List(setUp, text)),
    placeholderData: keepPreviousData,
  })
}

/** Everything about one group but its members. */
export function useGroup(setUp: string, key: string) {
  return useQuery({
    queryKey: keys.group(setUp, key),
    queryFn: () => call(() => Groups.Group(setUp, key)),
    enabled: key !== '',
  })
}

/** The members of a group, a page at a time. */
export function useMembers(setUp: string, key: string, kind: MemberKind, text: string) {
  const query: MemberQuery = { kind, text, offset: 0, limit: page }
  return useInfiniteQuery({
    queryKey: keys.members(setUp, key, query),
    queryFn: ({ pageParam }) => call(() => Groups.Members(setUp, key, { ...query, offset: pageParam })),
    ...paging,
  })
}

/** Who is known and could become a member, a page at a time. */
export function useCandidates(setUp: string, kind: MemberKind, text: string) {
  const query: MemberQuery = { kind, text, offset: 0, limit: page }
  return useInfiniteQuery({
    queryKey: keys.candidates(setUp, query),
    queryFn: ({ pageParam }) => call(() => Groups.Candidates(setUp, { ...query, offset: pageParam })),
    ...paging,
  })
}

const paging = {
  initialPageParam: 0,
  getNextPageParam: (last: MemberPage, all: MemberPage[]) => {
    const had = all.reduce((sum, { members }) => sum + members.length, 0)
    return had < last.total && last.members.length > 0 ? had : undefined
  },
  placeholderData: keepPreviousData,
}

/** Plans a group. */
export function createGroup(setUp: string, draft: GroupDraft): Promise<PlanView> {
  return call(() => Groups.Create(setUp, draft))
}

/** Plans another name and kind for a group. */
export function updateGroup(setUp: string, key: string, name: string, kind: string): Promise<PlanView> {
  return call(() => Groups.Update(setUp, key, name, kind))
}

/** Plans to put a group under another, or at the top. */
export function moveGroup(setUp: string, key: string, parent: string): Promise<PlanView> {
  return call(() => Groups.Move(setUp, key, parent))
}

/** Plans more members for a group. */
export function addMembers(setUp: string, key: string, members: MemberDraft): Promise<PlanView> {
  return call(() => Groups.AddMembers(setUp, key, members))
}

/** Plans to take members out of a group. */
export function removeMembers(setUp: string, key: string, members: MemberDraft): Promise<PlanView> {
  return call(() => Groups.RemoveMembers(setUp, key, members))
}

/** Plans to delete a group. */
export function deleteGroup(setUp: string, key: string): Promise<PlanView> {
  return call(() => Groups.Delete(setUp, key))
}
