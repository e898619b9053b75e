import { expect, type Locator, type Page } from '@playwright/test'

/** How somebody works: one journey is gone with each of them. */
export const hands = ['mouse', 'keyboard'] as const

/** A hand on the mouse, or on the keyboard alone. */
export type Hand = {
  /** A button, link, tab, row, checkbox, radio or menu entry. */
  press: (target: Locator) => Promise<void>
  /** Writes a text into a field, in place of what is there. */
  write: (field: Locator, text: string) => Promise<void>
  /** Writes into a combobox and takes the option that fits. */
  choose: (field: Locator, text: string, option?: string | RegExp) => Promise<void>
  /** Sets a cell of a matrix to a level, by its name or its letter. */
  set: (cell: Locator, level: string, letter: string) => Promise<void>
  /** Chooses a file for what a button asks for. */
  file: (button: Locator, path: string) => Promise<void>
  /** Goes to a screen of the set-up. */
  go: (screen: string) => Promise<void>
}

/** The hand that a journey is gone with. */
export function handOf(page: Page, kind: (typeof hands)[number]): Hand {
  return kind === 'mouse' ? mouse(page) : keyboard(page)
}

function mouse(page: Page): Hand {
  const press = (target: Locator) => target.click()
  return {
    press,
    write: (field, text) => field.fill(text),
    choose: async (field, text, option = text) => {
      await field.fill(text)
      await page.getByRole('option', { name: option }).first().click()
    },
    set: async (cell, level) => {
      await cell.click()
      await page
        .getByRole('menuitem', { name: new RegExp(`^${level}\\b`) })
        .first()
        .click()
    },
    file: (button, path) => filed(page, press, button, path),
    go: (screen) => page.getByRole('navigation').getByRole('link', { name: screen, exact: true }).click(),
  }
}

const farthest = 150 // presses of Tab, or of an arrow: nothing is farther away than that

async function filed(page: Page, press: Hand['press'], button: Locator, path: string): Promise<void> {
  const asked = page.waitForEvent('filechooser')
  await press(button)
  await (await asked).setFiles(path)
}

function keyboard(page: Page): Hand {
  const press = async (target: Locator) => {
    await reach(page, target)
    const kind = await target.evaluate(
      (element) => element.getAttribute('role') ?? element.getAttribute('type'),
    )
    await page.keyboard.press(kind === 'checkbox' || kind === 'radio' ? 'Space' : 'Enter')
  }
  const write = async (field: Locator, text: string) => {
    await reach(page, field)
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type(text)
  }
  return {
    press,
    write,
    choose: async (field, text, option = text) => {
      await write(field, text)
      const wanted = page.getByRole('option', { name: option }).first()
      await wanted.waitFor()
      await arrowTo(page, async () => {
        const id = await field.getAttribute('aria-activedescendant')
        return id !== null && id === (await wanted.getAttribute('id'))
      })
      await page.keyboard.press('Enter')
    },
    set: async (cell, _level, letter) => {
      await walk(page, cell)
      await page.keyboard.press(letter)
    },
    file: (button, path) => filed(page, press, button, path),
    go: async (screen) => {
      await page.keyboard.press('ControlOrMeta+k')
      await page
        .getByRole('dialog', { name: 'Find anything' })
        .getByRole('combobox')
        .waitFor({ timeout: 20_000 })
      await page.keyboard.type(screen)
      await page
        .getByRole('option', { name: screen, exact: true })
        .and(page.locator('[aria-selected=true]'))
        .waitFor()
      await page.keyboard.press('Enter')
    },
  }
}

/** Puts the focus on something as somebody without a mouse does: Tab to it or, within a list, grid, menu or tabs, arrows. */
async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor({ timeout: 20_000 })
  const at = () => target.evaluate((element) => element === document.activeElement)
  const inWidget = () =>
    target.evaluate((element) => {
      const widget = element.closest(
        '[role=grid],[role=tree],[role=tablist],[role=radiogroup],[role=menu],table',
      )
      return widget?.contains(document.activeElement) ?? false
    })
  for (let presses = 0; presses < farthest; presses++) {
    if (await at()) return
    if (await inWidget()) {
      const found = await arrowTo(page, at, false)
      if (found) return
    }
    await page.keyboard.press('Tab')
  }
  expect(await at(), `${target} is reached by the keyboard`).toBe(true)
}

/** Goes to a cell of a matrix: Tab to the matrix, then down to the row and right to the column. */
async function walk(page: Page, cell: Locator): Promise<void> {
  const here = () =>
    cell.evaluate((element) => {
      const grid = element.closest('[role=grid]')
      if (grid !== document.activeElement) return 'elsewhere'
      const active = document.getElementById(grid?.getAttribute('aria-activedescendant') ?? '')
      if (active === element) return 'there'
      return active?.closest('[role=row]') === element.closest('[role=row]') ? 'row' : 'grid'
    })
  for (let presses = 0; presses < farthest; presses++) {
    const at = await here()
    if (at === 'there') return
    if (at === 'elsewhere') {
      await page.keyboard.press('Tab')
      if ((await here()) !== 'elsewhere') await page.keyboard.press('ControlOrMeta+Home')
    } else await page.keyboard.press(at === 'row' ? 'ArrowRight' : 'ArrowDown')
  }
  expect(await here()).toBe('there')
}

/** Presses arrows until it is there: down and up, then right and left. */
async function arrowTo(page: Page, there: () => Promise<boolean>, must = true): Promise<boolean> {
  for (const key of ['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft']) {
    for (let presses = 0; presses < 30; presses++) {
      if (await there()) return true
      const before = await focused(page)
      await page.keyboard.press(key)
      if ((await focused(page)) === before) break
    }
  }
  expect(must, 'the arrows lead there').toBe(false)
  return false
}

const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    const active = element?.getAttribute('aria-activedescendant')
    return active ?? [...document.querySelectorAll('*')].indexOf(element ?? document.body).toString()
  })
