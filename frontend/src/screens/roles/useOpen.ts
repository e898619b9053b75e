import { useCallback } from 'react'
import { useSearchParams } from 'wouter'

/** What is open beside the matrix: a role, a permission, or with both a cell. */
export type Opened = { role?: string | undefined; permission?: string | undefined }

/** What is open, in the address, and the way to open something else; nothing closes. */
export function useOpen(): [Required<{ role: string; permission: string }>, (to: Opened) => void] {
  const [params, setParams] = useSearchParams()
  const open = useCallback(
    (to: Opened) =>
      setParams((now) => {
        const next = new URLSearchParams(now)
        for (const name of ['role', 'permission'] as const) {
          if (to[name]) next.set(name, to[name])
          else next.delete(name)
        }
        next.delete('edit')
        return next
      }),
    [setParams],
  )
  return [{ role: params.get('role') ?? '', permission: params.get('permission') ?? '' }, open]
}
