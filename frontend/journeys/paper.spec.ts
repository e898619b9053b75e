import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { handOf } from './hand'
import { look } from './look'
import { expect, test } from './rolebook'
import { deed, example } from './steps'

/** Keeps what would come out of a printer, and counts its pages. */
async function onPaper(page: Page, name: string): Promise<number> {
  const path = `test-results/looks/${name}.pdf`
  const screen = page.viewportSize()
  await page.setViewportSize({ width: 688, height: 970 }) // what A4 leaves between its margins
  await page.emulateMedia({ media: 'print' })
  await page.screenshot({ path: `test-results/looks/${name}-print.png`, fullPage: true })
  await page.emulateMedia({ media: null })
  if (screen) await page.setViewportSize(screen)
  await page.pdf({ path, preferCSSPageSize: true, printBackground: true })
  return [...(await readFile(path, 'latin1')).matchAll(/\/Type\s*\/Page[^s]/g)].length
}

test('the hand-over pack is seen, kept and checked against its fingerprint', async ({
  opened: page,
  rolebook,
}) => {
  await page.getByRole('button', { name: 'Look at an example' }).click()
  await page.getByRole('link', { name: 'Import and export' }).click()
  await page.getByRole('link', { name: 'See the hand-over pack' }).click()
  await expect(page.getByRole('heading', { name: 'Hand-over pack', level: 1 })).toBeVisible()
  await expect(page.getByText('Vera Sander').first()).toBeVisible()
  await look(page, 'paper-pack')
  expect(await onPaper(page, 'paper-pack')).toBeGreaterThan(4)

  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Keep as a file' }).click()
  const kept = await readFile(await (await downloading).path(), 'utf8')
  const spoken = /<code>((?:[0-9A-Z]{4}-){7}[0-9A-Z]{4})<\/code>/.exec(kept)?.[1] ?? ''
  await page.goBack()
  const exporting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const file = await (await exporting).path()
  expect((await rolebook.run('verify', file, '--fingerprint', spoken)).code).toBe(0)
  const { code, out } = await rolebook.run('verify', file, '--fingerprint', '0'.repeat(64))
  expect(code).toBe(1)
  expect(out).toContain(spoken)
})

test('a role, a person and the matrix are printed from where they stand, by keyboard', async ({
  opened: page,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', document.title)
  })
  await page.reload()
  const hand = handOf(page, 'keyboard')
  await example(page, hand, 'Role access')
  await hand.press(page.getByRole('link', { name: 'Print the matrix' }))
  await expect(page.getByRole('table', { name: 'Matrix of roles and permissions' })).toBeVisible()
  await look(page, 'paper-matrix')
  await onPaper(page, 'paper-matrix')

  await hand.find('Power User')
  await expect(page.getByRole('dialog', { name: 'Power User' })).toBeVisible()
  await deed(page, hand, 'Power User', 'Print')
  await expect(page.getByRole('article', { name: 'Role: Power User' })).toBeVisible()
  await look(page, 'paper-role')
  expect(await onPaper(page, 'paper-role')).toBeLessThan(4)

  await hand.go('App access')
  await deed(page, hand, 'Ana Costa', 'Print')
  await expect(page.getByRole('article', { name: 'Person: Ana Costa' })).toBeVisible()
  await look(page, 'paper-person')
  expect(await onPaper(page, 'paper-person')).toBeLessThan(4)
  await hand.press(page.getByRole('button', { name: 'Print' }))
  await expect(page.locator('body')).toHaveAttribute('data-printed', /./)
  await hand.go('History')
  await expect(page.getByText('Print Person: Ana Costa')).toBeVisible()
})
