import { useEffect, useEffectEvent } from 'react'

/** Hands over what is typed after something was opened and before its field has the focus. */
export function useTypedEarly(open: boolean, field: string, onKey: (key: string) => void): void {
  const typed = useEffectEvent((event: KeyboardEvent) => {
    if (
      document.activeElement?.id === field ||
      event.key.length !== 1 ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey
    )
      return
    event.preventDefault()
    event.stopPropagation()
    onKey(event.key)
  })
  useEffect(() => {
    if (!open) return
    const listener = (event: KeyboardEvent) => typed(event)
    addEventListener('keydown', listener, true)
    return () => removeEventListener('keydown', listener, true)
  }, [open])
}
