import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { look } from './look'
import { expect, test } from './rolebook'

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
  await page.getByRole('button', { name: 'Look at an example' }).click()
  await page.getByRole('link', { name: 'Role access' }).click()
  await page.getByRole('link', { name: 'Print the matrix' }).press('Enter')
  await expect(page.getByRole('table', { name: 'Matrix of roles and permissions' })).toBeVisible()
  await look(page, 'paper-matrix')
  await onPaper(page, 'paper-matrix')
  await page.goBack()
  const here = new URL(page.url())
  for (const [what, key] of [
    ['role', 'power-user'],
    ['person', 'ana.costa@example.com'],
  ]) {
    await page.goto(here.href.replace(/roles.*/, `paper?what=${what}&key=${encodeURIComponent(key ?? '')}`))
    await expect(page.getByRole('article')).toBeVisible()
    await look(page, `paper-${what}`)
    expect(await onPaper(page, `paper-${what}`)).toBeLessThan(4)
  }
  await page.getByRole('button', { name: 'Print' }).press('Enter')
  await page.getByRole('link', { name: 'History' }).click()
  await expect(page.getByText('Print Person: Ana Costa')).toBeVisible()
})
