import type { Page } from '@playwright/test'
import type { Hand } from './hand'
import { expect } from './rolebook'

/** The panel that shows what a change does before it is done. */
export const reviewOf = (page: Page) =>
  page.getByRole('dialog').filter({ has: page.getByRole('button', { name: 'Discard' }) })

/** Applies what the review panel shows, by the button that says it, once it says all of that. */
export async function apply(
  page: Page,
  hand: Hand,
  deed: string | RegExp,
  ...says: (string | RegExp)[]
): Promise<void> {
  const panel = reviewOf(page)
  for (const text of says) await expect(panel.getByText(text).first()).toBeVisible()
  await hand.press(panel.getByRole('button', { name: deed }).last())
  await expect(panel).toBeHidden()
}

/** Begins a set-up from a template, as Otto Owner. */
export async function begin(page: Page, hand: Hand, template: string, name = 'Guardian'): Promise<void> {
  const cards: Record<string, RegExp> = { ActivTrak: /^ActivTrak Four roles/ }
  await hand.press(page.getByRole('button', { name: cards[template] ?? new RegExp(`^${template}`) }))
  const form = page.getByRole('dialog', { name: `New set-up: ${template}` })
  await hand.write(form.getByLabel('Name of the organisation'), name)
  await hand.write(form.getByLabel('First name'), 'Otto')
  await hand.write(form.getByLabel('Last name'), 'Owner')
  await hand.write(form.getByLabel('E-mail address'), 'otto@guardian.test')
  await hand.press(form.getByRole('button', { name: `Create ${name}` }))
  await expect(page.getByRole('heading', { name })).toBeVisible()
}

/** Somebody who is added on App access. */
export type Added = {
  first: string
  last: string
  email: string
  role: string
  /** The group they may view, if any. */
  view?: string
}

/** Adds somebody whose role needs viewable groups. */
export async function add(page: Page, hand: Hand, who: Added): Promise<void> {
  await hand.go('App access')
  await hand.press(page.getByRole('button', { name: 'Add people' }).first())
  const dialog = page.getByRole('dialog', { name: 'Add people' })
  await hand.write(dialog.getByLabel('First name, Person 1'), who.first)
  await hand.write(dialog.getByLabel('Last name, Person 1'), who.last)
  await hand.write(dialog.getByLabel('E-mail, Person 1'), who.email)
  await hand.press(dialog.getByRole('button', { name: 'Next' }))
  await hand.press(dialog.getByRole('radio', { name: who.role, exact: true }))
  await hand.press(dialog.getByRole('button', { name: 'Next' }))
  if (who.view) await hand.press(dialog.getByRole('checkbox', { name: `View ${who.view}` }))
  await hand.press(dialog.getByRole('button', { name: 'Next' }))
  await hand.press(dialog.getByRole('button', { name: 'Add 1 person' }))
  await apply(page, hand, /^Invite/)
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('row', { name: new RegExp(`${who.first} ${who.last}`) })).toBeVisible()
}

/** Does something from the menu of a person's row. */
export async function deed(page: Page, hand: Hand, name: string, entry: string): Promise<void> {
  await hand.press(page.getByRole('button', { name: `Actions for ${name}` }))
  await hand.press(page.getByRole('menuitem', { name: entry, exact: true }))
}

/** Opens the example and goes to one of its screens. */
export async function example(page: Page, hand: Hand, screen: string): Promise<void> {
  await hand.press(page.getByRole('button', { name: 'Look at an example' }))
  await expect(page.getByRole('heading', { name: 'Example: Hafen Logistics' })).toBeVisible()
  await hand.go(screen)
  await expect(page.getByRole('heading', { name: screen, level: 1 })).toBeVisible()
}

/** Asks Check whether somebody may view something. */
export async function ask(page: Page, hand: Hand, person: string, permission: string): Promise<void> {
  await hand.go('Check')
  await hand.choose(page.getByRole('combobox', { name: 'Person' }), person)
  await hand.choose(page.getByRole('combobox', { name: 'Permission' }), permission)
}
