import { expect, type Locator, type Page } from '@playwright/test'

/** So many presses away is what somebody without a mouse puts up with, at most. */
const farthest = 60

/**
 * Puts the focus on something as somebody does who sees the page and has a keyboard alone: Tab and
 * Shift+Tab and, within a table, a tree, a menu, tabs or choices, the arrows. Reports whether that
 * chose it, as an arrow does among choices.
 */
export async function reach(page: Page, target: Locator): Promise<boolean> {
  await target.waitFor({ state: 'attached', timeout: 20_000 })
  await expect.poll(() => target.evaluate(opened), { message: `${target} is in what is open` }).toBe(true)
  for (let presses = 0; presses < farthest; presses++) {
    const { key, chooses } = await target.evaluate(keyTo)
    if (key === '') return false
    await page.keyboard.press(key)
    if (chooses) return true
  }
  const { key } = await target.evaluate(keyTo)
  expect(key, `${target} is reached in ${farthest} presses`).toBe('')
  return false
}

/** Reports whether a menu or dialog that something is in has taken the focus. */
function opened(target: Element): boolean {
  const active = document.activeElement
  const menu = target.closest('[role=menu]')
  if (menu) return menu.contains(active)
  const dialog = target.closest('[role=dialog]')
  return dialog === null || active === document.body || dialog.contains(active)
}

/** The next key on the way to something, empty when it has the focus, and whether that chooses it. */
function keyTo(target: Element): { key: string; chooses?: boolean } {
  const active = document.activeElement
  if (!active || active === document.body) return { key: 'Tab' }
  const follows = (from: Element) =>
    (from.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) > 0
  const list = target.closest('[role=tree],[role=tablist],[role=menu]')
  if (list?.contains(active)) {
    const at = document.getElementById(list.getAttribute('aria-activedescendant') ?? '') ?? active
    const [next, last] = list.matches('[role=tablist]') ? ['Right', 'Left'] : ['Down', 'Up']
    return { key: at === target ? '' : `Arrow${follows(at) ? next : last}` }
  }
  if (active === target) return { key: '' }
  const choices = target.matches('[type=radio]')
    ? document.querySelectorAll(`[type=radio][name="${target.getAttribute('name')}"]:enabled`)
    : []
  const [from, to] = [[...choices].indexOf(active), [...choices].indexOf(target)]
  if (from >= 0) return { key: from < to ? 'ArrowDown' : 'ArrowUp', chooses: (from - to) ** 2 === 1 }
  const [there, row] = [active.closest('tr[data-row]'), target.closest('tr[data-row]')]
  if (there && row && there !== row && there.parentElement === row.parentElement) {
    return { key: active !== there ? 'Shift+Tab' : follows(there) ? 'ArrowDown' : 'ArrowUp' }
  }
  return { key: follows(active) ? 'Tab' : 'Shift+Tab' }
}

/** Goes to a cell of a matrix: Tab to the matrix, then down to the row and right to the column. */
export async function walk(page: Page, cell: Locator): Promise<void> {
  await reach(page, cell.locator('xpath=ancestor::*[@role="grid"]'))
  for (let presses = 0; presses < 2 * farthest; presses++) {
    const key = await cell.evaluate(arrowIn)
    if (key === '') return
    await page.keyboard.press(key)
  }
  expect(await cell.evaluate(arrowIn), `${cell} is reached`).toBe('')
}

/** The next arrow on the way to a cell of the matrix that has the focus. */
function arrowIn(cell: Element): string {
  const grid = cell.closest('[role=grid]')
  const active = document.getElementById(grid?.getAttribute('aria-activedescendant') ?? '')
  const place = (of: Element | null) => [
    Number(of?.closest('[role=row]')?.getAttribute('aria-rowindex')),
    Number(of?.getAttribute('aria-colindex')),
  ]
  const [row = 0, column = 0] = place(active)
  const [wantedRow = 0, wantedColumn = 0] = place(cell)
  if (row !== wantedRow) return row < wantedRow ? 'ArrowDown' : 'ArrowUp'
  if (column !== wantedColumn) return column < wantedColumn ? 'ArrowRight' : 'ArrowLeft'
  return ''
}

/** Presses arrows until it is there: down, then up. */
export async function arrowTo(page: Page, there: () => Promise<boolean>): Promise<void> {
  for (const key of ['ArrowDown', 'ArrowUp']) {
    for (let presses = 0; presses < farthest / 2; presses++) {
      if (await there()) return
      await page.keyboard.press(key)
    }
  }
  expect(await there(), 'the arrows lead there').toBe(true)
}
