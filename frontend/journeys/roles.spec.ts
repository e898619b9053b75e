import type { Page } from '@playwright/test'
import { handOf } from './hand'
import { look } from './look'
import { reach } from './reach'
import { expect, test } from './rolebook'
import { example } from './steps'

const grid = (page: Page) => page.getByRole('grid', { name: 'Role access' })
const status = (page: Page) => page.locator('output').filter({ hasText: ' · ' })
const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}

async function openExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Look at an example/ }).click()
  await page.getByRole('link', { name: 'Role access' }).click()
  await expect(grid(page)).toBeVisible()
}

async function openTemplate(page: Page, template: RegExp): Promise<void> {
  await page.getByRole('button', { name: template }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('Name of the organisation').fill('Guardian')
  await form.getByLabel('First name').fill('Otto')
  await form.getByLabel('Last name').fill('Owner')
  await form.getByLabel('E-mail address').fill('otto@acme.test')
  await form.getByRole('button', { name: /Create/ }).click()
  await page.getByRole('link', { name: 'Role access' }).click()
  await expect(grid(page)).toBeVisible()
}

test('cells are changed by keyboard alone, reviewed, applied, marked and reset', async ({ opened: page }) => {
  const hand = handOf(page, 'keyboard')
  await example(page, hand, 'Role access')
  await look(page, 'roles')
  await press(page, '/')
  await page.keyboard.type('productivity')
  await reach(page, grid(page))
  await press(page, 'Control+Home', 'ArrowDown', 'ArrowDown', 'End', 'n', 'ArrowDown', 'n')
  await expect(page.getByText('2 cells changed')).toBeVisible()
  await look(page, 'roles-draft')
  await press(page, 'Control+Enter')
  const review = page.getByRole('dialog')
  await expect(
    review.getByText('Vera Sander loses Sales in Productivity Trends, held through Viewer'),
  ).toBeVisible()
  await press(page, 'Enter')
  await expect(page.getByText('2 cells changed')).toBeHidden()
  await expect(grid(page)).toBeFocused()
  await expect(page.getByLabel('Changed from default (2)')).toBeVisible()
  await expect(status(page)).toContainText('Changed from the default')

  await hand.press(page.getByRole('button', { name: 'Reset to default' }))
  await hand.press(page.getByRole('menuitem', { name: 'All built-in roles' }))
  await expect(
    review.getByText('Vera Sander gains Sales in Productivity Trends, through Viewer'),
  ).toBeVisible()
  await press(page, 'Enter')
  await expect(page.getByLabel('Changed from default (0)')).toBeVisible()
})

test('a ceiling is refused with its reason, by key and in the panel', async ({ opened: page }) => {
  await openExample(page)
  await page.getByRole('searchbox').fill('Alarm Log')
  await grid(page).focus()
  await press(page, 'Control+Home', 'ArrowDown', 'ArrowDown', 'End', 'y')
  await expect(page.locator('output').first()).toContainText('Viewers cannot be given access to alarms')
  await press(page, 'Enter')
  const cell = page.getByRole('dialog', { name: 'Alarm Log · Viewer' })
  await expect(cell.getByRole('radio', { name: 'Yes', exact: true })).toBeDisabled()
  await expect(cell.getByText('Viewers cannot be given access to alarms.').first()).toBeVisible()
  await look(page, 'roles-cell')
  await press(page, 'Escape')
  await expect(cell).toBeHidden()

  await grid(page).focus()
  await press(page, 'ArrowLeft', 'Enter')
  const other = page.getByRole('dialog', { name: 'Alarm Log · Power User' })
  await other.getByRole('radio', { name: 'No', exact: true }).check()
  await expect(other.getByText('Changed here, not applied yet.')).toBeVisible()
  await other.getByRole('button', { name: 'Review' }).click()
  await expect(page.getByText('lose Alarm Log', { exact: false }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Discard' }).last().click()
  await expect(page.getByText('1 cell changed')).toBeVisible()
})

test('date filters go with the draft and say where they count', async ({ opened: page }) => {
  await openExample(page)
  await page.getByRole('button', { name: /Date filter options/ }).click()
  await expect(page.getByText('For live-data dashboards only.', { exact: false })).toBeVisible()
  await page.getByLabel('One year for Viewer').uncheck()
  await expect(page.getByText('date filters of 1 role changed')).toBeVisible()
  await look(page, 'roles-filters')
  await page.getByRole('button', { name: /Review/ }).click()
  await expect(page.getByRole('dialog').getByText('Change the date filters of Viewer').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText('date filters of 1 role changed')).toBeHidden()
  await expect(page.getByLabel('One year for Viewer')).not.toBeChecked()
})

test('what is not in the plan is grey, says why, and is added', async ({ opened: page }) => {
  await openExample(page)
  await page.getByRole('searchbox').fill('Screenshots')
  await grid(page).focus()
  await press(page, 'Control+Home', 'ArrowDown', 'ArrowDown', 'Enter')
  const panel = page.getByRole('dialog', { name: 'Screenshots' })
  await panel.getByLabel('This organisation has Screen Details').click()
  await page
    .getByRole('dialog', { name: /Change the add-ons/ })
    .getByRole('button', { name: 'Change the add-ons' })
    .click()
  await expect(
    panel.getByText('Needs Screen Details, which this organisation does not have.', { exact: false }),
  ).toBeVisible()
  await look(page, 'roles-permission')
  await panel.getByLabel('This organisation has Screen Details').click()
  const plan = page.getByRole('dialog', { name: /Change the add-ons/ })
  await plan.getByLabel('Reason').fill('Bought again')
  await plan.getByRole('button', { name: 'Change the add-ons' }).click()
  await expect(panel.getByText('Needs Screen Details', { exact: false })).toBeHidden()
})

test('the 403 case: API access goes from Block to Grant', async ({ opened: page }) => {
  await openTemplate(page, /^TrackTik/)
  await look(page, 'roles-many')
  await page.getByText('Roles 8').click()
  await look(page, 'roles-cards')
  await page.getByRole('button', { name: 'District Manager' }).click()
  const role = page.getByRole('dialog', { name: 'District Manager' })
  await expect(role.getByText('Does not count through the API.')).toBeVisible()
  await look(page, 'roles-role')
  await role.getByRole('radiogroup', { name: 'API access' }).getByText('Grant').click()
  await expect(role.getByText('Does not count through the API.')).toBeHidden()

  await page.getByText('Matrix', { exact: true }).click()
  await page.getByRole('searchbox').fill('Data Lab')
  await grid(page).focus()
  await press(page, 'Control+End', 'Enter')
  const cell = page.getByRole('dialog', { name: 'Data Lab · District Manager' })
  await expect(
    cell.getByText('Needs API access too, which District Manager does not have', { exact: false }),
  ).toBeVisible()
  await cell.getByRole('button', { name: 'Open Data Lab' }).click()
  await expect(
    page.getByRole('dialog', { name: 'Data Lab' }).getByText('Needs API access too.'),
  ).toBeVisible()
})

test('a custom role: copied, edited, included, given up for another', async ({ opened: page }) => {
  await openExample(page)
  await page.getByRole('button', { name: 'New role' }).click()
  const making = page.getByRole('dialog', { name: 'New role' })
  await making.getByLabel('Name').fill('Night desk')
  await making.getByLabel('Start from').click()
  await page.getByRole('option', { name: 'A copy of Viewer' }).click()
  await look(page, 'roles-new')
  await making.getByRole('button', { name: 'Create Night desk' }).click()
  await page.getByRole('button', { name: 'Clone Viewer as Night desk' }).click()
  await expect(page.getByRole('columnheader', { name: /Night desk/ })).toBeVisible()

  await page.getByRole('columnheader', { name: /Night desk/ }).click()
  await page.getByRole('menuitem', { name: 'Open' }).click()
  const role = page.getByRole('dialog', { name: 'Night desk' })
  await role.getByRole('button', { name: 'Edit' }).click()
  const form = page.getByRole('dialog', { name: 'Edit Night desk' })
  await form.getByLabel('Description').fill('Watches over the night shift.')
  await form.getByLabel('Counts only from these addresses').fill('10.0.0')
  await press(page, 'Enter')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('“10.0.0” is no address or network.')).toBeVisible()
  await page.getByRole('dialog').last().getByRole('button', { name: 'Close' }).click()
  await form.getByLabel('Counts only from these addresses').press('Backspace')
  await look(page, 'roles-form')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(role.getByText('Watches over the night shift.')).toBeVisible()

  await role.getByRole('button', { name: 'Actions for Night desk' }).click()
  await page.getByRole('menuitem', { name: 'Delete…' }).click()
  await expect(page.getByText('Nobody has it and no role includes it.')).toBeVisible()
  await page.getByRole('button', { name: 'See what it does' }).click()
  await expect(page.getByRole('columnheader', { name: /Night desk/ })).toBeHidden()
})
