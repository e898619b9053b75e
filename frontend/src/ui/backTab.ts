/**
 * Has Shift+Tab be called Tab everywhere. WebKit on Linux gives it the name of another key, which
 * what keeps the focus inside a dialog does not know: it went on behind the dialog.
 */
export function nameBackTab(): void {
  const name = (event: KeyboardEvent) => {
    if (event.code === 'Tab' && event.key !== 'Tab') Object.defineProperty(event, 'key', { value: 'Tab' })
  }
  addEventListener('keydown', name, true)
  addEventListener('keyup', name, true)
}
