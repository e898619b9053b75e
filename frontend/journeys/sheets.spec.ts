import { readFile, writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { handOf } from './hand'
import { look } from './look'
import { expect, test } from './rolebook'
import { apply, example as openExample } from './steps'

test.setTimeout(180_000)

async function example(page: Page, screen: string): Promise<void> {
  await page.getByRole('button', { name: 'Look at an example' }).click()
  await page.getByRole('navigation').getByRole('link', { name: screen, exact: true }).click()
  await expect(page.getByRole('heading', { name: screen, level: 1 })).toBeVisible()
}

const table = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })

const groupRows = [
  'group_name;member_type;member_id',
  'Sales;User;nora.falk@example.com',
  'Sales;User;bob.meyer@example.com',
  'Harbour;Client;CRANE-1',
  'Harbour;User;rita.sol@example.com',
  'Support;Robot;R2',
  '',
].join('\r\n')

// Checklist 110 to 113, default-matrix E11: the second way to make groups; nothing happens before it was looked at.
test('groups are created from a CSV file, every row with its fate first', async ({ opened: page }) => {
  await example(page, 'Groups')
  await page.getByRole('button', { name: 'Create group' }).click()
  const dialog = page.getByRole('dialog', { name: 'Create group' })
  await dialog.getByText('From a CSV file').click()
  await look(page, 'sheet-groups-choose')
  await dialog.getByLabel('Choose a table').setInputFiles(table('groups.csv', `\ufeff${groupRows}`))
  await expect(dialog.getByText('Text with semicolons (UTF-8) · 5 rows')).toBeVisible()
  await expect(dialog.getByRole('row', { name: /^4 Harbour CRANE-1 New group/ })).toBeVisible()
  await expect(
    dialog.getByRole('row', { name: /^6 Support R2 Left out “Robot” is not a type of member/ }),
  ).toBeVisible()
  await look(page, 'sheet-groups')
  await dialog.getByText('Left out 1').click()
  await expect(dialog.getByRole('row')).toHaveCount(2)
  await dialog.getByRole('button', { name: 'Review' }).click()
  const plan = page.getByRole('dialog', { name: /^Take over \d rows of a group table$/ })
  await expect(plan.getByText(/newly see/).first()).toBeVisible()
  await look(page, 'sheet-groups-review')
  await plan.getByRole('button', { name: /^Take over/ }).click()
  await expect(page.getByRole('treeitem', { name: /^Harbour.*1 user.*1 computer/ })).toBeVisible()
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await page
    .getByRole('dialog', { name: /^Undo: Take over/ })
    .getByRole('button', { name: /^Undo: Take over/ })
    .click()
  await expect(page.getByRole('treeitem', { name: /^Harbour/ })).toBeHidden()
})

test('groups leave in the form of the vendor, and a file that is no table says why', async ({
  opened: page,
}) => {
  await example(page, 'Groups')
  await page.getByRole('button', { name: 'CSV' }).click()
  const coming = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'CSV (commas)' }).click()
  const download = await coming
  const text = await readFile(await download.path(), 'utf8')
  expect(text.split('\n')[0]).toBe('group_name,member_type,member_id')
  expect(text).toContain('Sales,User,')

  await page.getByRole('button', { name: 'CSV' }).click()
  await page.getByRole('menuitem', { name: 'Add groups from a CSV file…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Create group' })
  await dialog
    .getByLabel('Choose a table')
    .setInputFiles(table('colours.csv', 'group_name,colour\nSales,red\n'))
  await expect(dialog.getByText('There is no column “member_id”.')).toBeVisible()
  await look(page, 'sheet-unreadable')
  await dialog.getByRole('button', { name: 'Choose another file' }).click()
  await dialog.getByLabel('Choose a table').setInputFiles(table('groups.csv', text))
  await expect(dialog.getByText('There is nothing new in this file.')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Review' })).toBeDisabled()
})

// Checklist 143, 144: down, changed elsewhere, back, looked at, applied as one plan.
test('people are changed from a sheet, by keyboard', async ({ opened: page }, testInfo) => {
  const hand = handOf(page, 'keyboard')
  await openExample(page, hand, 'App access')
  await hand.press(page.getByRole('button', { name: 'Sheet' }))
  const coming = page.waitForEvent('download')
  await hand.press(page.getByRole('menuitem', { name: 'CSV for Excel (semicolons)' }))
  const text = await readFile(await (await coming).path(), 'utf8')
  expect(text).toContain('bob.meyer@example.com;Bob;Meyer;')

  const changed = [
    'E-mail;First name;Last name;Role;Groups;Status;Job;Badge',
    'bob.meyer@example.com;;;Viewer;;;;7',
    'rita.sol@example.com;Rita;Sol;;Sales;;Dispatcher;8',
    'tom.weber@example.com;;;;;active;;9',
    'nora.falk@example.com;;;Viewr;;;;10',
    '',
  ].join('\n')
  const sheet = testInfo.outputPath('people.csv')
  await writeFile(sheet, changed)
  await hand.press(page.getByRole('button', { name: 'Sheet' }))
  await hand.press(page.getByRole('menuitem', { name: 'Bulk change from a sheet…' }))
  const dialog = page.getByRole('dialog', { name: 'Bulk change from a sheet' })
  await look(page, 'sheet-people-choose')
  await hand.file(dialog.getByRole('button', { name: 'Choose a table' }), sheet)
  await expect(dialog.getByRole('row', { name: /^3 .*Left out A new person needs a role/ })).toBeVisible()
  await hand.choose(dialog.getByRole('combobox', { name: 'Dispatcher' }), 'Viewer', /^Viewer/)
  await expect(dialog.getByRole('row', { name: /^3 Rita Sol.*New first name Rita/ })).toBeVisible()
  await expect(dialog.getByText('Did you mean Viewer?')).toBeVisible()
  await expect(dialog.getByText('Not used: Badge.')).toBeVisible()
  await look(page, 'sheet-people')
  await hand.press(dialog.getByRole('button', { name: 'Review' }))
  await apply(
    page,
    hand,
    'Take over 3 people from a table',
    'Bob Meyer loses 14 permissions, held through Power User',
  )
  await expect(page.getByRole('row', { name: /Rita Sol.*Viewer.*Sales.*Invited/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /Tom Weber.*Active/ })).toBeVisible()
})
