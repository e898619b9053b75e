import type { Locator, Page } from '@playwright/test'

/** What a mouse does, or a test in the place of somebody's hand. */
const acts = [
  'blur',
  'check',
  'clear',
  'click',
  'dblclick',
  'dispatchEvent',
  'dragTo',
  'fill',
  'focus',
  'hover',
  'press',
  'pressSequentially',
  'selectOption',
  'selectText',
  'setChecked',
  'setInputFiles',
  'tap',
  'type',
  'uncheck',
]

const alone = new WeakSet<Page>()

/**
 * From here on a page takes keys alone: whatever points at something, puts the focus somewhere or
 * goes to an address fails the test, and so does a press of a mouse that the page sees.
 */
export function byKeyboardAlone(page: Page): void {
  if (alone.has(page)) return
  alone.add(page)
  guard(Object.getPrototypeOf(page.locator('html')), (locator: Locator) => locator.page())
  guard(Object.getPrototypeOf(page), (here: Page) => here)
  Object.defineProperty(page, 'mouse', { get: () => refuse('the mouse') })
  Object.defineProperty(page, 'goto', { value: (address: string) => refuse(address) })
  const seen = page.evaluate(() => {
    for (const event of ['pointerdown', 'mousedown', 'touchstart', 'wheel']) {
      addEventListener(event, () => reportError(new Error(`${event}: not by keyboard alone`)), true)
    }
  })
  seen.catch(() => undefined) // the page was closed before anything was done in it
}

function refuse(what: string): never {
  throw new Error(`${what}: not by keyboard alone`)
}

const guarded = new WeakSet<object>()

/** Has the acts of one kind of object ask whether its page is gone by keyboard alone. */
function guard<On>(kind: object, pageOf: (on: On) => Page): void {
  if (guarded.has(kind)) return
  guarded.add(kind)
  for (const act of acts) {
    const real: unknown = Reflect.get(kind, act)
    if (typeof real !== 'function') continue
    Object.defineProperty(kind, act, {
      value(this: On, ...words: unknown[]): unknown {
        return alone.has(pageOf(this)) ? refuse(`${act} on ${this}`) : Reflect.apply(real, this, words)
      },
    })
  }
}
