import type { Page } from '@playwright/test'
import { look } from './look'
import { expect, test } from './rolebook'

async function openCheck(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Look at an example/ }).click()
  await page.getByRole('link', { name: 'Check' }).click()
  await expect(page.getByText('Ask a question')).toBeVisible()
}

async function choose(page: Page, label: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).fill(name)
  await page.getByRole('option', { name }).first().click()
}

test('yes is said with its way, and the question is in the address', async ({ opened: page }) => {
  await openCheck(page)
  await look(page, 'check-empty')
  await choose(page, 'Person', 'Vera')
  await choose(page, 'Permission', 'Productivity Trends')
  await expect(page.getByText('Vera Sander may view Productivity Trends, in 2 ways:')).toBeVisible()
  await choose(page, 'Whose data', 'Sales')
  await expect(
    page.getByText('Vera Sander may view Productivity Trends of Sales through Viewer, limited to Sales.'),
  ).toBeVisible()
  await look(page, 'check-yes')
  await page.reload()
  await expect(page.getByText('of Sales through Viewer')).toBeVisible()
  await page.getByRole('link', { name: 'See the cell' }).click()
  await expect(page.getByRole('dialog', { name: 'Productivity Trends · Viewer' })).toBeVisible()
})

test('no is said with every reason, and a remedy mends it', async ({ opened: page }) => {
  await openCheck(page)
  await choose(page, 'Person', 'Nora')
  await choose(page, 'Permission', 'Productivity Trends')
  await choose(page, 'Whose data', 'Support')
  await expect(page.getByText('Nora Falk may not view Productivity Trends of Support.')).toBeVisible()
  await expect(page.getByText('Viewer shows only viewable groups, and Nora Falk has none.')).toBeVisible()
  await look(page, 'check-no')
  await page.getByRole('button', { name: 'See what it does' }).first().click()
  const review = page.getByRole('dialog')
  await expect(review.getByText('Nora Falk gains', { exact: false }).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Nora Falk may view Productivity Trends of Support')).toBeVisible()
})

test('who may, and what may somebody', async ({ opened: page }) => {
  await openCheck(page)
  await page.getByText('Who may', { exact: true }).first().click()
  await choose(page, 'Permission', 'Alarm Log')
  await expect(page.getByText(/of 9 people may view Alarm Log/)).toBeVisible()
  await page.getByRole('searchbox').fill('bob')
  await expect(page.getByRole('row', { name: /Bob Meyer/ })).toBeVisible()
  await look(page, 'check-who')
  await page.getByRole('link', { name: 'Why Bob Meyer' }).click()
  await expect(
    page.getByText('Bob Meyer may view Alarm Log through Power User', { exact: false }),
  ).toBeVisible()
  await page.getByRole('link', { name: 'What else may they do' }).click()
  await expect(page.getByText(/Bob Meyer may open \d+ of 53 permissions/)).toBeVisible()
  await page.getByText('May not', { exact: true }).click()
  await expect(page.getByRole('row', { name: /Account Configuration/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /Alarm Log/ })).toBeHidden()
  await look(page, 'check-what')
})

test('time, channel, address, date filter and active roles count', async ({ opened: page }) => {
  await openCheck(page)
  await choose(page, 'Person', 'Vera')
  await choose(page, 'Permission', 'Productivity Trends')
  await choose(page, 'Whose data', 'Support')
  await expect(page.getByText('Yes', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByLabel('When').fill('2099-01-01T10:00')
  await expect(page.getByText('Power User has ended.')).toBeVisible()
  await look(page, 'check-circumstances')
  await page.getByLabel('From address').fill('10.0.0')
  await expect(page.getByText('“10.0.0” is no IP address.')).toBeVisible()
  await page.getByLabel('From address').fill('10.0.0.7')
  await expect(page.getByText('Power User has ended.')).toBeVisible()
  await page.getByRole('button', { name: 'Clear' }).click()
  await expect(page.getByText('Ask a question')).toBeVisible()
})
