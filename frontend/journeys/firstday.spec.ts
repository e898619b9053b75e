import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { look } from './look'
import { expect, test } from './rolebook'

const go = (page: Page, screen: string) =>
  page.getByRole('navigation').getByRole('link', { name: screen, exact: true }).click()
const review = (page: Page) =>
  page.getByRole('dialog').filter({ has: page.getByRole('button', { name: 'Discard' }) })

/** Looks at what the review panel says, then applies it. */
async function apply(page: Page, ...says: (string | RegExp)[]): Promise<void> {
  const panel = review(page)
  for (const text of says) await expect(panel.getByText(text).first()).toBeVisible()
  await panel
    .getByRole('button')
    .filter({ hasNotText: /Discard|Copy|Close|Show|Mend/ })
    .last()
    .click()
  await expect(panel).toBeHidden()
}

// The main job: a set-up, people, a group, a permission turned off with its consequence seen
// first, the reason why, the file, and the way back.
test('the first day with a set-up', async ({ opened: page, rolebook }) => {
  await page.getByRole('button', { name: /^ActivTrak Four roles/ }).click()
  const panel = page.getByRole('dialog', { name: 'New set-up: ActivTrak' })
  await panel.getByLabel('Name of the organisation').fill('Acme GmbH')
  await panel.getByLabel('First name').fill('Olga')
  await panel.getByLabel('Last name').fill('Berg')
  await panel.getByLabel('E-mail address').fill('olga@acme.test')
  await panel.getByRole('button', { name: 'Create Acme GmbH' }).click()
  await expect(page.getByRole('heading', { name: 'Acme GmbH' })).toBeVisible()

  await go(page, 'App access')
  await page.getByRole('button', { name: 'Add people' }).first().click()
  const invite = page.getByRole('dialog', { name: 'Add people' })
  for (const [i, name] of ['Vera', 'Bob', 'Nora'].entries()) {
    if (i > 0) await invite.getByRole('button', { name: 'Add another' }).click()
    await invite.getByLabel(`First name, Person ${i + 1}`).fill(name)
    await invite.getByLabel(`Last name, Person ${i + 1}`).fill('Test')
    await invite.getByLabel(`E-mail, Person ${i + 1}`).fill(`${name.toLowerCase()}@acme.test`)
  }
  await invite.getByRole('button', { name: 'Next' }).click()
  await invite.getByRole('radio', { name: /Viewer/ }).check()
  await look(page, 'people-add')
  await invite.getByRole('button', { name: 'Next' }).click()
  await invite.getByRole('button', { name: 'Next' }).click()
  await invite.getByRole('button', { name: 'Add 3 people' }).click()
  await apply(page)
  await expect(page.getByRole('row', { name: /Vera Test/ })).toBeVisible()
  await page.getByRole('checkbox', { name: /^Select all/ }).check()
  await page.getByRole('checkbox', { name: /Olga Berg/ }).uncheck()
  await page.getByRole('button', { name: 'Change status' }).click()
  await page.getByRole('menuitem', { name: 'Activate' }).click()
  await look(page, 'review-activate')
  await apply(page)
  await expect(page.getByRole('row', { name: /Vera Test.*Active/ })).toBeVisible()

  await go(page, 'Groups')
  await page.getByRole('button', { name: 'Create group' }).first().click()
  const group = page.getByRole('dialog', { name: 'Create group' })
  await group.getByLabel('Name').fill('Sales')
  await group.getByRole('button', { name: 'Next' }).click()
  await group.getByRole('checkbox', { name: /Bob Test/ }).check()
  await group.getByPlaceholder('Search or enter a name or address').fill('new.hire@acme.test')
  await page.keyboard.press('Enter')
  await group.getByRole('tab', { name: /Computers/ }).click()
  await group.getByPlaceholder('Search or enter a computer').fill('PC-17')
  await page.keyboard.press('Enter')
  await look(page, 'group-members')
  await group.getByRole('button', { name: 'Next' }).click()
  await look(page, 'group-review')
  await group.getByRole('button', { name: 'Create Sales' }).click()
  await apply(page)
  await expect(page.getByText('PC-17').or(page.getByText('1 computer')).first()).toBeVisible()
  await look(page, 'groups')

  await go(page, 'App access')
  await page
    .getByRole('row', { name: /Vera Test/ })
    .getByText('Choose groups')
    .click()
  const views = page.getByRole('dialog', { name: 'Viewable groups of Vera Test' })
  await views.getByRole('checkbox', { name: 'View Sales' }).check()
  await look(page, 'people-views')
  await views.getByRole('button', { name: 'Review' }).click()
  await apply(page, /Vera Test gains/)
  await expect(page.getByRole('row', { name: /Vera Test.*Sales/ })).toBeVisible()

  await go(page, 'Role access')
  await page.getByLabel('Search permissions').fill('Productivity Trends')
  await page
    .getByRole('row', { name: /Productivity Trends/ })
    .getByRole('gridcell')
    .nth(3)
    .click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('n')
  await look(page, 'roles-draft')
  await page.getByRole('button', { name: 'Review' }).click()
  await expect(
    review(page)
      .getByText(/Vera Test loses Productivity Trends/)
      .first(),
  ).toBeVisible()
  await look(page, 'review')
  await apply(page, /Vera Test loses Productivity Trends/)

  await go(page, 'Check')
  await page.getByRole('combobox', { name: 'Person' }).fill('Vera')
  await page.getByRole('option', { name: /Vera Test/ }).click()
  await page.getByRole('combobox', { name: 'Permission' }).fill('Productivity Trends')
  await page.getByRole('option', { name: /Productivity Trends/ }).click()
  await expect(page.getByText('Why not')).toBeVisible()
  await look(page, 'check')

  await go(page, 'Import and export')
  await look(page, 'transfer')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const file = await (await download).path()
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
    format: 'rolebook.setup',
    name: 'Acme GmbH',
  })
  expect(await rolebook.run('validate', file)).toMatchObject({ code: 0 })

  await page.keyboard.press('Control+z')
  await apply(page, /Vera Test gains Productivity Trends/)
  await go(page, 'History')
  await expect(page.getByRole('row', { name: /Undo/ }).first()).toBeVisible()
  await look(page, 'history')
})
