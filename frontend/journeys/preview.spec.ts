import type { Page } from '@playwright/test'
import { handOf } from './hand'
import { look } from './look'
import { expect, test } from './rolebook'
import { deed, example } from './steps'

const product = (page: Page) => page.getByRole('region', { name: 'ActivTrak, as they see it' })

test('the product is shown as somebody sees it, with fewer roles, and through the API', async ({
  opened: page,
}) => {
  await page.getByRole('button', { name: /Look at an example/ }).click()
  await page.getByRole('link', { name: 'Preview as' }).click()
  await expect(page.getByText('Choose a person')).toBeVisible()
  await page.getByRole('combobox', { name: 'Person' }).fill('Vera')
  await page.getByRole('option', { name: /Vera Sander/ }).click()
  await expect(product(page).getByText('Productivity Trends')).toBeVisible()
  await expect(product(page).getByText('Alarm Log')).toBeVisible()
  await expect(product(page).getByText('App Access')).toBeHidden()
  await expect(page.getByText('Nothing of Rolebook is open to them.')).toBeVisible()
  await look(page, 'preview')

  await page.getByRole('checkbox', { name: 'Power User' }).uncheck()
  await expect(product(page).getByText('Alarm Log')).toBeHidden()
  await expect(product(page).getByText('Productivity Trends')).toBeVisible()
  await page.getByRole('checkbox', { name: 'Viewer' }).uncheck()
  await expect(product(page).getByText('Nothing of it is open to them.')).toBeVisible()
  await look(page, 'preview-nothing')
  await page.getByRole('button', { name: 'All roles again' }).click()
  await expect(product(page).getByText('Productivity Trends')).toBeVisible()
})

test('the preview is opened from App access, by keyboard alone', async ({ opened: page }) => {
  const hand = handOf(page, 'keyboard')
  await example(page, hand, 'App access')
  await deed(page, hand, 'Vera Sander', 'Preview as them')
  await expect(product(page).getByText('Productivity Trends')).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: 'Find anything' })).toBeFocused()
  await page.keyboard.type('Vera')
  await page.getByRole('option', { name: /Preview as Vera Sander/ }).waitFor()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await hand.press(page.getByRole('link', { name: 'Why and why not' }))
  await expect(page.getByRole('heading', { name: 'Check' })).toBeVisible()
})
