import type { Locator, Page } from '@playwright/test'
import { byKeyboardAlone } from './alone'
import { arrowTo, reach, walk } from './reach'

/** How somebody works: one journey is gone with each of them. */
export const hands = ['mouse', 'keyboard'] as const

/** A hand on the mouse, or on the keyboard alone. */
export type Hand = {
  /** A button, link, tab, row, checkbox, radio or menu entry. */
  press: (target: Locator) => Promise<void>
  /** A key that something with the focus understands; by mouse, what does the same. */
  key: (target: Locator, key: string, instead: Locator) => Promise<void>
  /** Writes a text into a field, in place of what is there. */
  write: (field: Locator, text: string) => Promise<void>
  /** Enters a day, as YYYY-MM-DD, into a field for days. */
  day: (field: Locator, day: string) => Promise<void>
  /** Writes into a combobox and takes the option that fits. */
  choose: (field: Locator, text: string, option?: string | RegExp) => Promise<void>
  /** Sets a cell of a matrix to a level, by its name or its letter. */
  set: (cell: Locator, level: string, letter: string) => Promise<void>
  /** Opens a cell of a matrix. */
  open: (cell: Locator) => Promise<void>
  /** Chooses a file for what a button asks for. */
  file: (button: Locator, path: string) => Promise<void>
  /** Goes to a screen of the set-up. */
  go: (screen: string) => Promise<void>
  /** Finds a person, role, group, permission or action by its name in the palette, and goes there. */
  find: (name: string) => Promise<void>
}

/** The hand that a journey is gone with. By keyboard, the page takes nothing else from then on. */
export function handOf(page: Page, kind: (typeof hands)[number]): Hand {
  return kind === 'mouse' ? mouse(page) : keyboard(page)
}

function mouse(page: Page): Hand {
  const press = async (target: Locator) => (await pointed(page, target)).click()
  const palette = paletteOf(page)
  return {
    press,
    key: (_target, _key, instead) => press(instead),
    write: (field, text) => field.fill(text),
    day: (field, day) => field.fill(day),
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
    open: async (cell) => {
      await cell.click()
      await page.getByRole('menuitem', { name: /^Open/ }).click()
    },
    file: (button, path) => filed(page, press, button, path),
    go: (screen) => page.getByRole('navigation').getByRole('link', { name: screen, exact: true }).click(),
    find: async (name) => {
      await page.getByRole('navigation').getByRole('button', { name: 'Find anything' }).click()
      await palette.getByRole('combobox').fill(name)
      await palette.getByRole('option', { name }).first().click()
    },
  }
}

/** What is pointed at: of a choice that is drawn without its box, the label. */
async function pointed(page: Page, target: Locator): Promise<Locator> {
  await target.waitFor({ state: 'attached' })
  const label = await target.evaluate((element) => {
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return ''
    return element.getBoundingClientRect().width < 2 ? element.id : ''
  })
  return label ? page.locator(`label[for="${label}"]`) : target
}

const paletteOf = (page: Page) => page.getByRole('dialog', { name: 'Find anything' })

async function filed(page: Page, press: Hand['press'], button: Locator, path: string): Promise<void> {
  const asked = page.waitForEvent('filechooser')
  await press(button)
  await (await asked).setFiles(path)
}

/** The kinds of control that Space sets. */
const set = ['checkbox', 'radio', 'switch']

function keyboard(page: Page): Hand {
  byKeyboardAlone(page)
  const press = async (target: Locator) => {
    if (await reach(page, target)) return
    const kind = await target.evaluate(
      (element) => element.getAttribute('role') ?? element.getAttribute('type'),
    )
    await page.keyboard.press(kind !== null && set.includes(kind) ? 'Space' : 'Enter')
  }
  const write = async (field: Locator, text: string) => {
    await reach(page, field)
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type(text)
  }
  return {
    press,
    key: async (target, key) => {
      await reach(page, target)
      await page.keyboard.press(key)
    },
    write,
    day: async (field, day) => {
      await reach(page, field)
      const [year, month, date] = day.split('-')
      await page.keyboard.type(`${month}${date}${year}`)
    },
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
    open: async (cell) => {
      await walk(page, cell)
      await page.keyboard.press('Enter')
    },
    file: (button, path) => filed(page, press, button, path),
    go: (screen) => found(page, screen, true),
    find: (name) => found(page, name, false),
  }
}

/** Takes what has a name from the palette; the first that fits it unless the whole name is meant. */
async function found(page: Page, name: string, exact: boolean): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  await paletteOf(page).getByRole('combobox').waitFor()
  await page.keyboard.type(name)
  await page.getByRole('option', { name, exact }).and(page.locator('[aria-selected=true]')).waitFor()
  await page.keyboard.press('Enter')
}
