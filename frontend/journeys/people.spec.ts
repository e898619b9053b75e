import type { Page } from '@playwright/test'
import { look } from './look'
import { expect, test } from './rolebook'

test.setTimeout(180_000)

async function example(page: Page, screen: string): Promise<void> {
  await page.getByRole('button', { name: 'Look at an example' }).click()
  await page.getByRole('navigation').getByRole('link', { name: screen, exact: true }).click()
  await expect(page.getByRole('heading', { name: screen, level: 1 })).toBeVisible()
}

const review = (page: Page, title: string | RegExp) => page.getByRole('dialog', { name: title })

// Checklist 62 to 70 and 102 to 121: the table, the role in its column, viewable groups by a click on their value.
test('a role and viewable groups are changed in the table', async ({ opened: page }) => {
  await example(page, 'App access')
  await expect(page.getByRole('columnheader')).toHaveText([
    '',
    'Name',
    'E-mail',
    'Role',
    'Viewable groups',
    'Status',
    'More',
  ])
  await look(page, 'people')

  await page.getByRole('button', { name: 'Role of Bob Meyer: Power User' }).click()
  await page.getByRole('menuitemradio', { name: 'Viewer' }).click()
  const role = review(page, 'Change the role of Bob Meyer to Viewer')
  await expect(role.getByText('Bob Meyer loses 14 permissions, held through Power User')).toBeVisible()
  await role.getByRole('button', { name: 'Change the role of Bob Meyer to Viewer' }).click()
  await expect(page.getByRole('button', { name: 'Role of Bob Meyer: Viewer' })).toBeVisible()

  await page.getByRole('button', { name: 'Viewable groups of Nora Falk: None yet' }).click()
  const views = page.getByRole('dialog', { name: 'Viewable groups of Nora Falk' })
  await expect(views.getByRole('checkbox', { name: 'Set goals for Night shift' })).toBeDisabled()
  await views.getByRole('checkbox', { name: 'View Warehouse' }).check()
  await expect(views.getByRole('checkbox', { name: 'View Night shift' })).toBeChecked()
  await views.getByRole('checkbox', { name: 'Set goals for Night shift' }).check()
  await look(page, 'people-views')
  await views.getByRole('button', { name: 'Review' }).click()
  await review(page, /viewable groups of Nora Falk/)
    .getByRole('button', { name: /^Change the viewable/ })
    .click()
  await expect(page.getByRole('button', { name: 'Viewable groups of Nora Falk: Warehouse' })).toBeVisible()

  await page.getByRole('button', { name: 'Viewable groups of Carlos Mendes: All (fixed by role)' }).click()
  await expect(page.getByRole('dialog').getByText('Configurator sees all users and groups')).toBeVisible()
  await page.keyboard.press('Escape')
})

// Checklist 2, 108, 115: several at once, the group step passed over for roles that reach everything.
test('people are added from a list, and Admins skip the groups', async ({ opened: page }) => {
  await example(page, 'App access')
  await page.getByRole('button', { name: 'Add people' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add people' })
  await dialog.getByRole('button', { name: 'Paste a list' }).click()
  await dialog
    .getByRole('textbox', { name: 'Paste a list' })
    .fill('Rita Sol <rita@example.com>\nnobody\nlee@example.com; Lee; Min')
  await dialog.getByRole('button', { name: 'Read the list' }).click()
  await expect(dialog.getByText('Line 2: no e-mail address in “nobody”.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Use these 2 people' }).click()
  await look(page, 'people-add')
  await dialog.getByRole('button', { name: 'Next' }).click()
  await dialog.getByRole('radio', { name: 'Admin' }).check()
  await expect(dialog.getByText('not needed')).toBeVisible()
  await look(page, 'people-add-role')
  await dialog.getByRole('button', { name: 'Next' }).click()
  await expect(dialog.getByText('Everybody with Admin sees all users and groups')).toBeVisible()
  await dialog.getByRole('button', { name: 'Add 2 people' }).click()
  const invites = review(page, /^Invite/)
  await expect(invites.getByText(/2 people who are invited.* will get/)).toBeVisible()
  await look(page, 'people-add-review')
  await invites.getByRole('button', { name: /^Invite/ }).click()
  await expect(page.getByRole('row', { name: /Rita Sol.*Invited/ })).toBeVisible()
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(page.getByRole('row', { name: /Rita Sol/ })).toBeHidden()
})

// Checklist 148 to 155: one more role with groups, reason and dates, what all come to before it is saved.
test('a second role shows what all roles come to before it is saved', async ({ opened: page }) => {
  await example(page, 'App access')
  await page.getByText('Bob Meyer', { exact: true }).click()
  const panel = page.getByRole('dialog', { name: 'Bob Meyer' })
  await look(page, 'person')
  await panel.getByRole('button', { name: 'Add a role' }).click()
  const form = page.getByRole('dialog', { name: 'Add a role for Bob Meyer' })
  await form.getByRole('combobox', { name: 'Role' }).click()
  await page.getByRole('option', { name: /^Configurator/ }).click()
  await expect(form.getByText('34 permissions more')).toBeVisible()
  await form.getByLabel('Last day').fill('2031-03-31')
  await form.getByLabel('Reason').fill('Covers for Carlos')
  await look(page, 'person-role')
  await form.getByRole('button', { name: 'Review' }).click()
  const plan = review(page, 'Give Bob Meyer the role Configurator')
  await plan.getByLabel('Reason').fill('Carlos is away')
  await plan.getByRole('button', { name: 'Give Bob Meyer the role Configurator' }).click()
  await expect(panel.getByText('Configurator, until 31 March 2031')).toBeVisible()
})

// Checklist 188 to 191: suspended people keep everything and get it back; deleting says what goes.
test('suspending and back, and deleting', async ({ opened: page }) => {
  await example(page, 'App access')
  const deed = async (name: string, what: string) => {
    await page.getByRole('button', { name: `Actions for ${name}` }).click()
    await page.getByRole('menuitem', { name: what }).click()
  }
  await deed('Ana Costa', 'Suspend')
  await review(page, 'Suspend Ana Costa').getByRole('button', { name: 'Suspend Ana Costa' }).click()
  await expect(page.getByRole('row', { name: /Ana Costa.*Sales and Support.*Suspended/ })).toBeVisible()
  await deed('Ana Costa', 'Unsuspend')
  await review(page, 'Unsuspend Ana Costa').getByRole('button', { name: 'Unsuspend Ana Costa' }).click()
  await expect(
    page.getByRole('row', { name: /Ana Costa.*Power User.*Sales and Support.*Active/ }),
  ).toBeVisible()

  await deed('Piet Jansen', 'Delete…')
  const sure = page.getByRole('dialog', { name: 'Delete Piet Jansen' })
  await expect(sure.getByText('Viewable groups: Night shift.')).toBeVisible()
  await look(page, 'person-delete')
  await sure.getByRole('button', { name: 'Delete Piet Jansen' }).click()
  const plan = page.getByRole('dialog').filter({ hasText: 'This cannot be applied as it is.' })
  await plan.getByRole('button', { name: 'Remove the statement Viewers never see alarms' }).click()
  await review(page, 'Delete Piet Jansen').getByRole('button', { name: 'Delete Piet Jansen' }).click()
  await expect(page.getByRole('row', { name: /Piet Jansen/ })).toBeHidden()
})

test('several people are changed at once, and found by what is missing', async ({ opened: page }) => {
  await example(page, 'App access')
  await page.getByRole('checkbox', { name: 'Select Nora Falk' }).check()
  await page.getByRole('checkbox', { name: 'Select Vera Sander' }).check()
  await expect(page.getByText('2 people selected')).toBeVisible()
  await look(page, 'people-selected')
  await page.getByRole('button', { name: 'Viewable groups…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Viewable groups of 2 people' })
  await dialog.getByRole('checkbox', { name: 'View Support' }).check()
  await dialog.getByRole('button', { name: 'Review' }).click()
  await review(page, /^Let Nora Falk and Vera Sander view/)
    .getByRole('button', { name: /^Let/ })
    .click()
  await expect(page.getByRole('button', { name: 'Viewable groups of Nora Falk: Support' })).toBeVisible()
  await page.getByRole('button', { name: 'Clear selection' }).click()

  await page.getByRole('combobox', { name: 'Any status' }).click()
  await page.getByRole('option', { name: 'Suspended (1)' }).click()
  await expect(page.getByText('1 of 9 people')).toBeVisible()
  await expect(page).toHaveURL(/status=suspended/)
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await page.getByRole('searchbox').fill('nobody like this')
  await expect(page.getByText('Nobody fits')).toBeVisible()
})
