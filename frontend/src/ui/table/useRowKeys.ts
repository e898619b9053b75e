import { type KeyboardEvent, useState } from 'react'

type Deeds = {
  onOpen?: ((index: number) => void) | undefined
  onToggle?: ((index: number) => void) | undefined
}

/** What in a row is for itself. */
export const controls = 'a, button, input, select, textarea, [role="combobox"], [contenteditable="true"]'

/**
 * Reports whether an event came from a control inside a row, or from a menu or dialog that such a
 * control has open elsewhere in the page; these have it for themselves.
 */
export function fromControl(event: { target: EventTarget; currentTarget: EventTarget }): boolean {
  const { target, currentTarget } = event
  if (!(target instanceof Element) || !(currentTarget instanceof Element)) return false
  const control = target.closest(controls)
  return !currentTarget.contains(target) || (control !== null && control !== currentTarget)
}

/** Row by row through a table: one row has the tab stop, the arrows move it. */
export function useRowKeys(count: number, page: number, { onOpen, onToggle }: Deeds) {
  const [wanted, setActive] = useState(0)
  const active = Math.max(0, Math.min(wanted, count - 1))
  const onKeyDown = (event: KeyboardEvent): number | undefined => {
    if (event.altKey || event.ctrlKey || event.metaKey || fromControl(event)) return undefined
    const to = destination(event.key, active, count, page)
    if (to !== undefined) setActive(to)
    else if (event.key === 'Enter' && onOpen) onOpen(active)
    else if (event.key === ' ' && onToggle) onToggle(active)
    else return undefined
    event.preventDefault()
    return to
  }
  return { active, setActive, onKeyDown }
}

function destination(key: string, from: number, count: number, page: number): number | undefined {
  const inside = (n: number) => Math.max(0, Math.min(count - 1, n))
  switch (key) {
    case 'ArrowUp':
      return inside(from - 1)
    case 'ArrowDown':
      return inside(from + 1)
    case 'PageUp':
      return inside(from - page)
    case 'PageDown':
      return inside(from + page)
    case 'Home':
      return 0
    case 'End':
      return inside(count - 1)
    default:
      return undefined
  }
}
