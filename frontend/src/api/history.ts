import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import * as History from '../../wailsjs/go/app/History'
import { call } from './call'
import { setUpKey } from './setUpKey'
import type { FileCard, HistoryCheck, HistoryQuery } from './types'

const keys = {
  list: (setUp: string, query: HistoryQuery) => [...setUpKey(setUp), 'history', query],
  event: (setUp: string, seq: number) => [...setUpKey(setUp), 'event', seq],
}

const page = 100

/** What asks for the whole history. */
export const wholeHistory: HistoryQuery = {
  text: '',
  actor: '',
  person: '',
  source: '',
  action: '',
  kind: '',
  key: '',
  from: '',
  until: '',
  before: 0,
  limit: page,
}

/** The history, newest first, a page at a time. */
export function useHistory(setUp: string, query: HistoryQuery) {
  return useInfiniteQuery({
    queryKey: keys.list(setUp, query),
    queryFn: ({ pageParam }) => call(() => History.List(setUp, { ...query, before: pageParam })),
    initialPageParam: 0,
    getNextPageParam: (last) => last.next || undefined,
  })
}

/** Makes a table of what the query asks for, all of it. */
export function saveHistory(setUp: string, query: HistoryQuery): Promise<FileCard> {
  return call(() => History.Save(setUp, { ...query, before: 0, limit: 0 }, 'csv'))
}

/** Goes through the whole history, and holds a head that somebody kept against it. */
export function checkHistory(setUp: string, head: string): Promise<HistoryCheck> {
  return call(() => History.Check(setUp, head))
}

/** One thing that was done, with what changed. */
export function useEvent(setUp: string, seq: number) {
  return useQuery({
    queryKey: keys.event(setUp, seq),
    queryFn: () => call(() => History.Get(setUp, seq)),
    enabled: seq > 0,
  })
}
