import { useCallback } from 'react'
import { useSearchParams } from 'wouter'

/** What earlier calls of this tick asked for: each hook still sees the address of the last render. */
let asked: URLSearchParams | undefined

/**
 * A value that lives in the address: which panel is open, a filter, a tab. Empty values leave it.
 * With `step`, setting it is a step that Back undoes; without, it takes the place of the last.
 * Several may be set in one go.
 */
export function usePlaceState(name: string, { step = false } = {}): [string, (value: string) => void] {
  const [params, setParams] = useSearchParams()
  const set = useCallback(
    (value: string) => {
      const next = new URLSearchParams(asked ?? params)
      if (value) next.set(name, value)
      else next.delete(name)
      asked = next
      queueMicrotask(() => {
        asked = undefined
      })
      setParams(next, { replace: !step })
    },
    [params, setParams, name, step],
  )
  return [params.get(name) ?? '', set]
}
