import { useEffect } from 'react'
import type { Drafting } from './useDraft'

/**
 * Undo on a screen with a draft takes back what was drafted last, and redo puts it back; only
 * then do they reach for what was applied, which is somebody's access.
 */
export function useDraftUndo({ draft, takeBackLast, putBack }: Drafting): void {
  const drafted = draft.levels.length + draft.filters.length > 0
  const undo = drafted ? takeBackLast : undefined
  useEffect(() => {
    if (!undo && !putBack) return
    const onKeyDown = (event: KeyboardEvent) => {
      const deed = isUndo(event) ? undo : isRedo(event) ? putBack : undefined
      const elsewhere =
        event.target instanceof Element && event.target.closest('input, textarea, [role=dialog]')
      if (!deed || elsewhere) return
      event.preventDefault()
      event.stopImmediatePropagation()
      deed()
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [undo, putBack])
}

const isUndo = (event: KeyboardEvent) => mod(event) && !event.shiftKey && event.key.toLowerCase() === 'z'

/** Both that are in use: Ctrl Shift Z and Ctrl Y. */
const isRedo = (event: KeyboardEvent) =>
  mod(event) && event.key.toLowerCase() === (event.shiftKey ? 'z' : 'y')

const mod = (event: KeyboardEvent) => event.ctrlKey || event.metaKey
