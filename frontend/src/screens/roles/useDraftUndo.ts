import { useEffect } from 'react'
import type { Drafting } from './useDraft'

/**
 * Undo on a screen with a draft takes back what was drafted last; only then does it reach for
 * what was applied, which is somebody's access.
 */
export function useDraftUndo({ draft, takeBackLast }: Drafting): void {
  const drafted = draft.levels.length + draft.filters.length > 0
  useEffect(() => {
    if (!drafted) return
    const onKeyDown = (event: KeyboardEvent) => {
      const undo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z'
      const elsewhere =
        event.target instanceof Element && event.target.closest('input, textarea, [role=dialog]')
      if (!undo || elsewhere) return
      event.preventDefault()
      event.stopImmediatePropagation()
      takeBackLast()
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [drafted, takeBackLast])
}
