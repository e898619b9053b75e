import { useCallback } from 'react'
import { useSearchParams } from 'wouter'

/**
 * A value that lives in the address: which panel is open, a filter, a tab. Empty values leave it.
 * With `step`, setting it is a step that Back undoes; without, it takes the place of the last.
 */
export function usePlaceState(name: string, { step = false } = {}): [string, (value: string) => void] {
  const [params, setParams] = useSearchParams()
  const set = useCallback(
    (value: string) =>
      setParams(
        (now) => {
          const next = new URLSearchParams(now)
          if (value) next.set(name, value)
          else next.delete(name)
          return next
        },
        { replace: !step },
      ),
    [setParams, name, step],
  )
  return [params.get(name) ?? '', set]
}
