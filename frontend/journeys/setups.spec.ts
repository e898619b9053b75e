import { look } from './look'
import { expect, test } from './rolebook'

test('from nothing to a set-up: a template, a name, an address', async ({ opened: page, rolebook }) => {
  await expect(page.getByRole('heading', { name: 'Start your first set-up' })).toBeVisible()
  await look(page, 'set-ups-first')

  await page.getByRole('button', { name: /^ActivTrak Four roles/ }).click()
  const panel = page.getByRole('dialog', { name: 'New set-up: ActivTrak' })
  await expect(panel.getByRole('columnheader', { name: 'Power User' })).toBeVisible()
  await look(page, 'set-ups-new')
  await panel.getByRole('grid').focus()
  await page.keyboard.press('Control+End')
  await expect(panel.getByRole('status')).toContainText('Viewer · Export data')
  await expect(panel.getByRole('rowheader', { name: 'Export data' })).toBeInViewport()
  await panel.getByLabel('Name of the organisation').fill('Acme GmbH')
  await panel.getByLabel('First name').fill('Anna')
  await panel.getByLabel('Last name').fill('Berg')
  await panel.getByLabel('E-mail address').fill('anna@acme.test')
  await panel.getByRole('button', { name: 'Create Acme GmbH' }).click()

  await expect(page.getByRole('heading', { name: 'Acme GmbH' })).toBeVisible()
  await expect(page.getByText('Look through what each role may do')).toBeVisible()
  await look(page, 'overview-new')

  await page.getByRole('link', { name: 'History' }).click()
  await expect(page.getByRole('row', { name: /Anna Berg Create Acme GmbH Browser/ })).toBeVisible()

  await page.getByRole('button', { name: 'Set-up: Acme GmbH' }).click()
  await page.getByRole('menuitem', { name: 'All set-ups' }).click()
  await expect(page.getByRole('row', { name: /Acme GmbH 1 4 0/ })).toBeVisible()
  await look(page, 'set-ups')

  const { out } = await rolebook.run('list')
  expect(out).toContain('Acme GmbH')
})

test('a file that is no set-up is refused with every problem, and nothing is made of it', async ({
  opened: page,
}) => {
  const text = '{"format": "rolebook.setup", "version": 1, "name": "Acme", "colour": "red"}'
  await page
    .getByLabel('Open a file')
    .setInputFiles({ name: 'acme.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await expect(page.getByRole('alert')).toContainText('colour')
  await look(page, 'set-ups-refused')
})

test('the example shows what Rolebook finds, and undo is one key away', async ({ opened: page }) => {
  await page.getByRole('button', { name: 'Look at an example' }).click()
  await expect(page.getByText(/Nora Falk has Viewer/)).toBeVisible()
  await look(page, 'overview')

  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('hist')
  await expect(page.getByRole('option', { name: 'History' })).toBeVisible()
  await look(page, 'palette')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'History' })).toBeVisible()

  await page.getByRole('row').nth(1).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByText('What changed')).toBeVisible()
  await look(page, 'history-entry')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await look(page, 'history')
})
