import { expect, it } from 'vitest'
import { nameBackTab } from './backTab'

it('calls the key Tab by its name, whatever a browser calls it with Shift', () => {
  nameBackTab()
  const heard: string[] = []
  document.addEventListener('keydown', (event) => heard.push(event.key))
  for (const key of ['Tab', 'Unidentified', 'ISO_Left_Tab']) {
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key, code: 'Tab', shiftKey: true, bubbles: true }),
    )
  }
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', code: 'KeyK', bubbles: true }))
  expect(heard).toEqual(['Tab', 'Tab', 'Tab', 'k'])
})
