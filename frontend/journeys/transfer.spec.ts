import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { look } from './look'
import { expect, test } from './rolebook'

const go = (page: Page, screen: string) =>
  page.getByRole('navigation').getByRole('link', { name: screen, exact: true }).click()

/** Exports the whole set-up and gives the text of the file. */
async function exported(page: Page, folder: string): Promise<string> {
  await go(page, 'Import and export')
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const path = join(folder, 'exported.json')
  await (await coming).saveAs(path)
  return readFile(path, 'utf8')
}

async function choose(page: Page, folder: string, name: string, text: string): Promise<void> {
  const path = join(folder, name)
  await writeFile(path, text)
  await page.locator('input[type=file]').setInputFiles(path)
}

test.setTimeout(180_000)

test.beforeEach(async ({ opened: page }) => {
  await page.getByRole('button', { name: 'Look at an example' }).click()
  await expect(page.getByRole('navigation')).toBeVisible()
})

test('what was exported comes back the same', async ({ opened: page, rolebook }) => {
  await go(page, 'Import and export')
  await expect(page.getByText('No passwords, no sign-in data')).toBeVisible()
  await look(page, 'export')
  const text = await exported(page, rolebook.folder)
  expect(text).toContain('"format": "rolebook.setup"')
  await page.getByRole('tab', { name: 'Import' }).click()
  await look(page, 'import')
  await choose(page, rolebook.folder, 'same.json', text)
  await expect(page.getByText('There is nothing to import')).toBeVisible()
})

test('a broken file is named line by line and changes nothing', async ({ opened: page, rolebook }) => {
  const text = await exported(page, rolebook.folder)
  await page.getByRole('tab', { name: 'Import' }).click()
  await choose(
    page,
    rolebook.folder,
    'broken.json',
    text.replace('"status": "active"', '"status": "asleep", "nick": "x"'),
  )
  await expect(page.getByText('There are 2 things to mend in broken.json first')).toBeVisible()
  await expect(page.getByRole('row', { name: /users\[0\]\.status.*use one of/ })).toBeVisible()
  await look(page, 'import-broken')
})

// The consultant's hand-over: changed here and in the file since the export, merged field by field.
test('a file changed outside is merged with what changed here', async ({ opened: page, rolebook }) => {
  const text = await exported(page, rolebook.folder)
  await go(page, 'App access')
  await page.getByText('Bob Meyer', { exact: true }).click()
  const panel = page.getByRole('dialog', { name: 'Bob Meyer' })
  await panel.getByLabel('Last name').fill('Maier')
  await panel.getByRole('button', { name: 'Save details' }).click()
  await expect(page.getByRole('dialog', { name: 'Bob Maier' })).toBeVisible()
  await page.keyboard.press('Escape')

  await go(page, 'Import and export')
  await page.getByRole('tab', { name: 'Import' }).click()
  const tom = /\{\s*"email": "tom\.weber@example\.com"[\s\S]*?\n {4}\},\n {4}/
  await choose(page, rolebook.folder, 'theirs.json', text.replace('"Meyer"', '"Hansen"').replace(tom, ''))
  await expect(page.getByText('1 thing was changed here and in the file')).toBeVisible()
  await page.getByRole('checkbox', { name: 'Remove Tom Weber' }).check()
  await page.getByRole('radio', { name: 'File: Hansen' }).check()
  await expect(page.getByText('1 changes · 1 goes')).toBeVisible()
  await look(page, 'import-preview')
  await page.getByRole('button', { name: 'Review the import' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Import theirs.json' }).click()
  await go(page, 'App access')
  await expect(page.getByRole('row', { name: /Bob Hansen/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /Tom Weber/ })).toBeHidden()
})
