import { look } from './look'
import { expect, test } from './rolebook'

/** Fifty thousand people, as a part of a set-up. */
const people = {
  format: 'rolebook.setup',
  version: 1,
  users: Array.from({ length: 50_000 }, (_, n) => ({
    email: `user${n}@acme.test`,
    firstName: 'User',
    lastName: String(n),
    status: 'active',
    assignments: [{ role: 'viewer' }],
    views: { groups: ['sales'] },
  })),
}

test('an import of fifty thousand people says how it goes and can be given up', async ({ opened: page }) => {
  test.setTimeout(300_000)
  await page.getByRole('button', { name: 'Look at an example' }).click()
  await page.getByRole('link', { name: 'Import and export' }).click()
  await page.getByRole('tab', { name: 'Import' }).click()
  await page.getByLabel('Choose a file').setInputFiles({
    name: 'people.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(people)),
  })
  await page.getByRole('button', { name: 'Review the import' }).click({ timeout: 120_000 })
  const running = page.getByRole('status').filter({ hasText: 'Working out who gains and who loses' })
  await expect(running).toBeVisible({ timeout: 60_000 })
  await page.screenshot({ path: 'test-results/looks/progress.png' })
  await running.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('Cancelled. Nothing was changed.').first()).toBeVisible({ timeout: 60_000 })
  await look(page, 'progress-cancelled')
})
