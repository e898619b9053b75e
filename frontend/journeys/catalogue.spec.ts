import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { handOf } from './hand'
import { look } from './look'
import { expect, test } from './rolebook'
import { begin } from './steps'

const table = (page: Page) => page.getByRole('table', { name: 'Catalogue' })
const row = (page: Page, name: RegExp) => table(page).getByRole('row', { name })
const names = (page: Page) => table(page).getByRole('row').locator('td:first-child').allInnerTexts()

async function start(page: Page, template: RegExp): Promise<void> {
  await page.getByRole('button', { name: template }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('Name of the organisation').fill('Corner Shop')
  await form.getByLabel('First name').fill('Otto')
  await form.getByLabel('Last name').fill('Owner')
  await form.getByLabel('E-mail address').fill('otto@shop.test')
  await form.getByRole('button', { name: /Create/ }).click()
  await page.getByRole('link', { name: 'Catalogue' }).click()
  await expect(table(page)).toBeVisible()
}

async function addPermission(page: Page, name: string, fill: (form: Locator) => Promise<void>) {
  await page.getByRole('button', { name: 'Add permission', exact: true }).click()
  const form = page.getByRole('dialog', { name: 'Add a permission' })
  await form.getByLabel('Name').fill(name)
  await fill(form)
  await form.getByRole('button', { name: `Add ${name}` }).click()
  await expect(form).toBeHidden()
}

// A consultant models a product of their own and takes it along as a template.
test('a product is modelled, saved as a template, and begun from', async ({ opened: page, rolebook }) => {
  await start(page, /^Blank/)
  await page.getByRole('button', { name: 'Rename the product' }).click()
  await page.getByRole('textbox', { name: 'Name of the product' }).fill('Till')
  await page.getByRole('button', { name: 'Rename', exact: true }).click()
  await expect(page.getByText('What Till offers to be permitted', { exact: false })).toBeVisible()

  await page.getByText(/^Add-ons and plans/).click()
  await page.getByRole('button', { name: 'Add add-on or plan' }).click()
  await page.getByLabel('Name of the add-on or plan').fill('Cameras')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByRole('row', { name: /Cameras/ })).toBeVisible()
  await look(page, 'catalogue-add-ons')
  await page.getByText(/^Permissions \d/).click()

  await page.getByRole('button', { name: 'Add area' }).click()
  await page.getByLabel('Name of the area').fill('Shop')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(row(page, /^Shop/)).toBeVisible()

  await addPermission(page, 'Takings', async (form) => {
    await form.getByText('People’s, by group').click()
    await form.getByLabel('Something can be changed in it').click()
    await form.getByLabel('Sensitive').click()
    await expect(form.getByText('Limited, read only')).toBeVisible()
    await look(page, 'catalogue-new')
  })
  await addPermission(page, 'Pictures', async (form) => {
    await form.getByLabel('Only with this add-on or plan').click()
    await page.getByRole('option', { name: 'Cameras' }).click()
    await expect(form.getByText('This organisation does not have Cameras', { exact: false })).toBeVisible()
    await form.getByRole('button', { name: 'Add what it needs' }).click()
    await form.getByRole('combobox', { name: 'Permission it needs' }).fill('Tak')
    await page.getByRole('option', { name: 'Takings' }).click()
    await form.getByRole('combobox', { name: 'Asked at' }).click()
    await page.getByRole('option', { name: 'the region above' }).click()
    await expect(form.getByText('No group is a region yet', { exact: false })).toBeVisible()
  })
  await look(page, 'catalogue')

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as template file' }).click()
  const file = await (await download).path()
  expect(await rolebook.run('validate', file)).toMatchObject({ code: 0 })

  await page.evaluate(() => {
    location.hash = '#/'
  })
  await page.locator('input[type="file"]').setInputFiles({
    name: 'till-template.json',
    mimeType: 'application/json',
    buffer: await readFile(file),
  })
  const begin = page.getByRole('dialog', { name: 'New set-up: Till' })
  await begin.getByLabel('Name of the organisation').fill('Branch')
  await begin.getByLabel('First name').fill('Nora')
  await begin.getByLabel('Last name').fill('Next')
  await begin.getByLabel('E-mail address').fill('nora@branch.test')
  await look(page, 'catalogue-template')
  await begin.getByRole('button', { name: 'Create Branch' }).click()
  await page.getByRole('link', { name: 'Catalogue' }).click()
  await expect(row(page, /^Takings/)).toBeVisible()
})

test('a value that cannot be is explained beside its field, and levels follow', async ({ opened: page }) => {
  await start(page, /^ActivTrak Four roles/)
  await look(page, 'catalogue-activtrak')
  await page.getByRole('searchbox').fill('App Access')
  await row(page, /App Access/).click()
  const form = page.getByRole('dialog', { name: 'Edit App Access' })
  await form.getByRole('combobox', { name: 'Opens in Rolebook' }).press('Backspace')
  await expect(form.getByText('Nobody could repair access any more', { exact: false })).toBeVisible()
  await look(page, 'catalogue-problem')
  await form.getByRole('textbox', { name: 'Name', exact: true }).fill('Alarm Log')
  await expect(form.getByText('There is one of this name in Alarms', { exact: false })).toBeVisible()
  await page.keyboard.press('Escape')

  await page.getByRole('searchbox').fill('Alarm Log')
  await row(page, /Alarm Log/).click()
  const log = page.getByRole('dialog', { name: 'Edit Alarm Log' })
  await log.getByLabel('Something can be changed in it').click()
  await expect(
    log.getByText('It no longer offers some levels: Power User goes from Read only to Yes.'),
  ).toBeVisible()
  await log.getByRole('button', { name: 'Save' }).click()
  await expect(log).toBeHidden()

  await page.getByRole('button', { name: 'Actions for Alarm Log' }).click()
  const barred = page.getByRole('menuitem', { name: 'Delete…' })
  await expect(barred).toBeDisabled()
  await expect(barred).toHaveAttribute('title', /would be open without it/)
})

test('rows are added, moved, renamed and taken out by keyboard alone', async ({ opened: page }) => {
  const hand = handOf(page, 'keyboard')
  await begin(page, hand, 'Blank', 'Corner Shop')
  await hand.go('Catalogue')
  await hand.press(page.getByRole('button', { name: 'Add area' }))
  await page.keyboard.type('Shop')
  await page.keyboard.press('Enter')
  await expect(row(page, /^Shop/)).toBeVisible()
  await hand.press(page.getByRole('button', { name: 'Add permission', exact: true }))
  await expect(page.getByRole('dialog').getByLabel('Name')).toBeFocused()
  await page.keyboard.type('Takings')
  await page.keyboard.press('Enter')
  await expect(row(page, /Takings/)).toBeVisible()
  await expect(page.getByRole('dialog')).toBeHidden()

  await hand.key(row(page, /Takings/), 'Alt+ArrowUp', page.getByRole('menuitem', { name: 'Move up' }))
  await expect
    .poll(() => names(page).then((all) => all.slice(-2)))
    .toEqual(['Takings', expect.stringMatching(/^Shop/)])
  await expect(row(page, /Takings/)).toBeFocused()
  await page.keyboard.press('Alt+ArrowDown')
  await expect.poll(() => names(page).then((all) => all.at(-1))).toBe('Takings')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Edit Takings' })).toBeVisible()
  await expect(page.getByRole('dialog').getByLabel('Name')).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Day sheet')
  await page.keyboard.press('Enter')
  await expect(row(page, /Day sheet/)).toBeVisible()
  await expect(page.getByRole('dialog')).toBeHidden()
  await hand.key(row(page, /Day sheet/), 'Delete', page.getByRole('menuitem', { name: 'Delete' }))
  await expect(row(page, /Day sheet/)).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(row(page, /Day sheet/)).toBeVisible()
})
