import type { Page } from '@playwright/test'
import { look } from './look'
import { openPostbox } from './postbox'
import { expect, test } from './rolebook'

test.setTimeout(180_000)

async function example(page: Page, screen: string): Promise<void> {
  await page.getByRole('button', { name: 'Look at an example' }).click()
  await to(page, screen)
}

async function to(page: Page, screen: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: screen, exact: true }).click()
  await expect(page.getByRole('heading', { name: screen, level: 1 })).toBeVisible()
}

/** Enters a mail server that needs no password and saves it. */
async function enterMail(page: Page, port: number): Promise<void> {
  await page.getByRole('textbox', { name: 'Mail server' }).fill('127.0.0.1')
  await page.getByRole('combobox', { name: 'Protection' }).click()
  await page.getByRole('option', { name: 'None (own network only)' }).click()
  await page.getByRole('textbox', { name: 'Port' }).fill(String(port))
  await page.getByRole('textbox', { name: 'From address' }).fill('rolebook@example.com')
  await page.getByRole('button', { name: 'Save mail settings' }).click()
  await expect(page.getByText('The mail settings are kept.')).toBeVisible()
}

test('the settings: name, add-ons, appearance, and a mail server that is tried out', async ({
  opened: page,
}) => {
  const postbox = await openPostbox()
  await example(page, 'Settings')
  await look(page, 'settings')
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Hafen AG')
  await page.getByRole('button', { name: 'Save name and notes' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Set-up: Hafen AG' })).toBeVisible()

  const addOn = page.getByRole('switch').first()
  const on = await addOn.isChecked()
  await addOn.press('Space')
  const plan = page.getByRole('dialog', { name: /^Switch .* (on|off)$/ })
  await plan.getByRole('button', { name: /^Switch/ }).click()
  await expect(addOn).toBeChecked({ checked: !on })

  await page.getByRole('textbox', { name: 'Mail server' }).fill('smtp.example.com')
  await page.getByRole('textbox', { name: 'User' }).fill('post')
  await page.getByRole('textbox', { name: 'From address' }).fill('rolebook')
  await page.getByRole('button', { name: 'Save mail settings' }).click()
  await expect(page.getByText('Letters need an address they come from.')).toBeVisible()
  await look(page, 'settings-mail-wrong')
  await page.getByRole('textbox', { name: 'User' }).fill('')
  await enterMail(page, postbox.port)
  await page.getByRole('textbox', { name: 'Send a test e-mail to' }).fill('anna@example.com')
  await page.getByRole('button', { name: 'Send a test e-mail' }).press('Enter')
  await expect(page.getByText('The mail server took a test e-mail for anna@example.com.')).toBeVisible()
  expect(postbox.letters.join()).toContain('This is a test letter from Rolebook.')
  await look(page, 'settings-mail')
  await postbox.close()
  await page.getByRole('button', { name: 'Send a test e-mail' }).click()
  await expect(page.getByText('The mail server cannot be reached. Nothing was sent.')).toBeVisible()
})
