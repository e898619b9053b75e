import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import * as Rounds from '../../wailsjs/go/app/Rounds'
import { call } from './call'
import { setUpKey } from './setUpKey'
import type { PlanView, RoundCard, RoundDecision } from './types'

const keys = {
  list: (setUp: string) => [...setUpKey(setUp), 'rounds'],
  round: (setUp: string, round: string, text: string, show: string) => [
    ...setUpKey(setUp),
    'round',
    round,
    text,
    show,
  ],
}

const page = 200

/** The reviews there were, and when the next is due. */
export function useRounds(setUp: string) {
  return useQuery({ queryKey: keys.list(setUp), queryFn: () => call(() => Rounds.List(setUp)) })
}

/** A review with its lines, a page at a time. */
export function useRound(setUp: string, round: string, text: string, show: string) {
  return useInfiniteQuery({
    queryKey: keys.round(setUp, round, text, show),
    queryFn: ({ pageParam }) =>
      call(() => Rounds.Get(setUp, round, { text, show, offset: pageParam, limit: page })),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const shown = pages.reduce((sum, { lines }) => sum + lines.length, 0)
      return shown < last.total ? shown : undefined
    },
    placeholderData: keepPreviousData,
  })
}

/** Begins a review. */
export function startRound(setUp: string, whose: string, key: string): Promise<RoundCard> {
  return call(() => Rounds.Start(setUp, whose, key))
}

/** Keeps decisions; nothing of the set-up changes. */
export function decide(setUp: string, round: string, decisions: RoundDecision[]): Promise<RoundCard> {
  return call(() => Rounds.Decide(setUp, round, decisions))
}

/** Keeps everything that is not decided yet and has the text in it. */
export function keepRest(setUp: string, round: string, text: string): Promise<RoundCard> {
  return call(() => Rounds.KeepRest(setUp, round, { text, show: 'open', offset: 0, limit: 0 }))
}

/** Plans everything that was decided; applied, it finishes the review. */
export function planRound(setUp: string, round: string): Promise<PlanView> {
  return call(() => Rounds.Plan(setUp, round))
}

/** Ends a review that changes nothing. */
export function finishRound(setUp: string, round: string): Promise<RoundCard> {
  return call(() => Rounds.Finish(setUp, round))
}

/** Gives a review up. */
export function dropRound(setUp: string, round: string): Promise<void> {
  return call(() => Rounds.Drop(setUp, round))
}
