import { type RefObject, useLayoutEffect } from 'react'
import { controls } from './useRowKeys'

/**
 * Keeps the controls of all rows but one out of the way of Tab, which else would never come to the
 * end of a table that draws its rows as they come into sight.
 */
export function useOneStop(table: RefObject<HTMLElement | null>, active: number): void {
  useLayoutEffect(() => {
    for (const row of table.current?.querySelectorAll<HTMLElement>('[data-row]') ?? []) {
      const here = row.dataset.row === String(active)
      for (const control of row.querySelectorAll<HTMLElement>(controls)) {
        if (here) letIn(control)
        else passOver(control)
      }
    }
  })
}

function passOver(control: HTMLElement): void {
  if (control.tabIndex < 0) return
  control.dataset.stop = control.getAttribute('tabindex') ?? ''
  control.tabIndex = -1
}

function letIn(control: HTMLElement): void {
  const { stop } = control.dataset
  if (stop === undefined) return
  delete control.dataset.stop
  if (stop) control.setAttribute('tabindex', stop)
  else control.removeAttribute('tabindex')
}
