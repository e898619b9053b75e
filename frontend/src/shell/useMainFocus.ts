import { useEffect, useRef } from 'react'

/**
 * Keeps the keyboard where one reads: a screen that was gone to has the focus, and Tab from
 * nowhere, as after a panel whose opener is gone, begins in it and not at the first link of all.
 */
export function useMainFocus(place: string) {
  const main = useRef<HTMLElement>(null)
  const shown = useRef(place)
  useEffect(() => {
    if (shown.current === place) return
    shown.current = place
    const { current } = main
    if (!current?.contains(document.activeElement)) current?.focus({ preventScroll: true })
  }, [place])
  useEffect(() => {
    let begun = false
    const onFocus = () => {
      begun = true
    }
    const onKeyDown = (event: KeyboardEvent) => {
      const nowhere = document.activeElement === document.body
      if (!begun || !nowhere || event.key !== 'Tab' || event.shiftKey) return
      if (!document.querySelector('[role=dialog]')) main.current?.focus({ preventScroll: true })
    }
    document.addEventListener('focusin', onFocus)
    document.addEventListener('keydown', onKeyDown)
    return () => {
      document.removeEventListener('focusin', onFocus)
      document.removeEventListener('keydown', onKeyDown)
    }
  }, [])
  return main
}
