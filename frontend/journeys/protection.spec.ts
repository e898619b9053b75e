import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { look } from './look'
import { expect, test } from './rolebook'

const phrase = 'wintergreen tugboat ledger moss'
const other = 'seven quiet herons over Kiel'

/** Every file below a folder, as text. */
async function everything(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return (await Promise.all(files.map((file) => readFile(file, 'latin1')))).join('\n')
}

// What is kept on this computer is locked, unlocked, given another passphrase and opened to
// everybody again; while it is locked nothing of it stands readable on the disk.
test('a set-up is locked with a passphrase', async ({ opened: page, rolebook }) => {
  await page.getByRole('button', { name: 'Look at an example' }).click()
  await expect(page.getByText('Kept readable on this computer')).toBeVisible()
  expect(await everything(rolebook.folder)).toContain('Meyer')
  await page.getByRole('button', { name: 'Protect with a passphrase…' }).click()
  const panel = page.getByRole('dialog', { name: 'Protect with a passphrase' })
  await panel.getByLabel('New passphrase').fill('short')
  await panel.getByLabel('The same again').fill('short')
  await panel.getByRole('button', { name: 'Protect with a passphrase' }).click()
  await expect(panel.getByText('fewer than 15 characters')).toBeVisible()
  await panel.getByLabel('New passphrase').fill(phrase)
  await expect(panel.getByText('The two are not the same.')).toBeVisible()
  await panel.getByLabel('The same again').fill(phrase)
  await look(page, 'protection-panel')
  await panel.getByRole('button', { name: 'Protect with a passphrase' }).click()
  await expect(
    page.getByText('Protected with a passphrase: on the disk it cannot be read without.'),
  ).toBeVisible()
  expect(await everything(rolebook.folder)).not.toContain('Meyer')

  await page.goto(`${new URL(page.url()).origin}/`)
  await expect(page.getByRole('img', { name: 'Has a passphrase' })).toBeVisible()
  await look(page, 'setups-locked')
  await page.getByRole('button', { name: 'Actions for Example: Hafen Logistics' }).click()
  await page.getByRole('menuitem', { name: 'Lock', exact: true }).click()
  await expect(page.getByRole('row', { name: /Hafen Logistics/ })).toBeVisible()
  await page.getByText('Example: Hafen Logistics').click()
  await expect(
    page.getByRole('heading', { name: 'Example: Hafen Logistics is locked with a passphrase' }),
  ).toBeVisible()
  await page.getByRole('textbox', { name: 'Passphrase' }).fill('not this one')
  await page.keyboard.press('Enter')
  await expect(page.getByText('This is not the passphrase.')).toBeVisible()
  await look(page, 'unlock')
  await page.getByRole('textbox', { name: 'Passphrase' }).fill(phrase)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Example: Hafen Logistics' })).toBeVisible()

  await page.getByRole('button', { name: 'Passphrase…' }).click()
  const change = page.getByRole('dialog', { name: 'Change the passphrase' })
  await change.getByLabel('Present passphrase').fill(phrase)
  await change.getByLabel('New passphrase').fill(other)
  await change.getByLabel('The same again').fill(other)
  await look(page, 'protection-change')
  await change.getByRole('button', { name: 'Change the passphrase' }).click()
  await expect(page.getByText('has its new passphrase')).toBeVisible()
  await page.getByRole('button', { name: 'Passphrase…' }).click()
  await change.getByLabel('Present passphrase').fill(other)
  await change.getByRole('button', { name: 'Remove the passphrase' }).click()
  await expect(page.getByText('Kept readable on this computer')).toBeVisible()
})

// Everything that was done is asked for by person, kind, way and day, downloaded, and checked.
test('the history is filtered, downloaded and checked', async ({ opened: page, rolebook }) => {
  await page.getByRole('button', { name: 'Look at an example' }).click()
  await page.getByRole('navigation').getByRole('link', { name: 'History', exact: true }).click()
  await expect(page.getByRole('row', { name: /Create Example/ })).toBeVisible()
  await look(page, 'history-filters')
  await page.getByRole('combobox', { name: 'Through' }).click()
  await page.getByRole('option', { name: 'Undo' }).click()
  await expect(page.getByText('Nothing fits')).toBeVisible()
  await page.getByRole('button', { name: 'Show everything' }).click()
  await page.getByLabel('From').fill('2020-01-01')
  await page.getByLabel('To', { exact: true }).fill('2020-12-31')
  await expect(page.getByText('Nothing fits')).toBeVisible()
  await page.getByLabel('To', { exact: true }).fill('')
  await expect(page.getByRole('row', { name: /Create Example/ })).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download (CSV)' }).click()
  const table = await readFile(await (await download).path(), 'utf8')
  expect(table).toContain('Date/Time (UTC),User,Event')
  expect(table).toContain(',,chain head,')
  await page.getByRole('button', { name: 'Check the history' }).click()
  const panel = page.getByRole('dialog', { name: 'Check the history' })
  await panel.getByRole('button', { name: 'Check', exact: true }).click()
  await expect(panel.getByText(/The history is whole: \d+ entr/)).toBeVisible()
  await panel.getByLabel('A head that you kept').fill(`1:${'0'.repeat(64)}`)
  await panel.getByRole('button', { name: 'Check', exact: true }).click()
  await expect(panel.getByText('From entry 1 on')).toBeVisible()
  await look(page, 'history-check')
  const { code, out } = await rolebook.run('list')
  expect(`${code} ${out}`).toContain('Hafen')
})
