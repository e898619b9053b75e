import { useMemo } from 'react'
import { useSearchParams } from 'wouter'
import type { CheckQuestion } from '../../api/types'
import { addressOf, questionOf, type Tab, tabOf } from './question'

export type Asking = {
  tab: Tab
  question: CheckQuestion
  ask: (change: Partial<CheckQuestion>) => void
  turn: (tab: Tab) => void
  clear: () => void
}

/** The question in the address, and the way to ask another. */
export function useQuestion(): Asking {
  const [params, setParams] = useSearchParams()
  const question = useMemo(() => questionOf(params), [params])
  const tab = tabOf(params)
  const ask = (change: Partial<CheckQuestion>) => {
    const next = { ...question, ...change }
    setParams(addressOf(tab, { ...next, roles: change.user === undefined ? next.roles : [] }), {
      replace: true,
    })
  }
  return {
    tab,
    question,
    ask,
    turn: (to) => setParams(addressOf(to, question)),
    clear: () => setParams(addressOf(tab, questionOf(new URLSearchParams()))),
  }
}
