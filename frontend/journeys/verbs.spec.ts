import type { Page } from '@playwright/test'
import { look } from './look'
import { expect, test } from './rolebook'

const panel = (page: Page) =>
  page.getByRole('dialog').filter({ has: page.getByRole('button', { name: 'Discard' }) })

/** Looks at what the review panel says, then applies it. */
async function apply(page: Page, title: RegExp, ...says: RegExp[]): Promise<void> {
  for (const text of says) await expect(panel(page).getByText(text).first()).toBeVisible()
  await panel(page).getByRole('button', { name: title }).click()
  await expect(panel(page)).toBeHidden()
}

async function choose(page: Page, label: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).fill(name)
  await page.getByRole('option', { name }).click()
}

test('Bob goes on leave covered by Vera until a day, comes back, and leaves', async ({
  opened: page,
  rolebook,
}) => {
  test.setTimeout(90_000)
  await page.getByRole('button', { name: 'Look at an example' }).click()
  await page.getByRole('link', { name: 'Comings and goings' }).click()
  await expect(page.getByRole('radio', { name: /Somebody joins/ })).toBeChecked()
  await look(page, 'verbs-join')

  await page.getByRole('radio', { name: /Somebody goes on leave/ }).check()
  await choose(page, 'Who goes on leave?', 'Bob Meyer')
  await expect(page.getByText('Active · Power User · viewable groups: Warehouse')).toBeVisible()
  await choose(page, 'Who covers?', 'Vera Sander')
  await page.getByLabel('Last day of covering').fill('2099-12-15')
  await expect(page.getByRole('region', { name: 'What they get' })).toContainText('Power User for Warehouse')
  await look(page, 'verbs-leave')
  await page.getByRole('button', { name: 'See what changes' }).click()
  await expect(
    panel(page)
      .getByText(/Vera Sander gains/)
      .first(),
  ).toBeVisible()
  await look(page, 'verbs-leave-review')
  await apply(page, /^Bob Meyer goes on leave/, /Bob Meyer loses/, /until 15 December 2099$/)
  await expect(
    page.getByText(/Bob Meyer goes on leave, Vera Sander covers until 15 December 2099/).first(),
  ).toBeVisible()

  // Back by keyboard alone, from the palette on.
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Find anything' }).pressSequentially('comes back')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('radio', { name: /Somebody comes back/ })).toBeChecked()
  await page.getByRole('radio', { name: /Somebody comes back/ }).focus()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('combobox', { name: 'Who comes back?' })).toBeFocused()
  await page.keyboard.type('Bob')
  await expect(page.getByRole('option', { name: /Bob Meyer/ })).toBeVisible()
  await expect(page.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Vera Sander covers with Power User until 15 December 2099')).toBeVisible()
  await look(page, 'verbs-back')
  await page.keyboard.press('Enter')
  await expect(
    panel(page)
      .getByText(/Bob Meyer gains/)
      .first(),
  ).toBeVisible()
  await panel(page).getByRole('button', { name: 'Bob Meyer comes back' }).press('Enter')
  await expect(panel(page)).toBeHidden()

  // A link can bring somebody here who is to leave.
  const here = new URL(page.url())
  await page.goto(here.href.replace(/happened.*/, 'happened?verb=exit&user=bob.meyer%40example.com'))
  await choose(page, 'Who takes over?', 'Vera Sander')
  await expect(page.getByRole('region', { name: 'What they get' })).toContainText('Power User for Warehouse')
  await look(page, 'verbs-exit')
  await page.getByRole('button', { name: 'See what changes' }).click()
  await apply(page, /^Bob Meyer leaves/, /Bob Meyer loses/)

  await page.getByRole('button', { name: /^Undo: Bob Meyer leaves/ }).click()
  await apply(page, /^Undo: Bob Meyer leaves/, /Bob Meyer gains/)
  const { out } = await rolebook.run('list')
  expect(out).toContain('Hafen Logistics')
})
