import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type Hand, handOf, hands } from './hand'
import { look } from './look'
import { expect, test } from './rolebook'
import { apply, begin } from './steps'

async function exported(page: Page, hand: Hand, path: string): Promise<void> {
  await hand.go('Import and export')
  const coming = page.waitForEvent('download')
  await hand.press(page.getByRole('button', { name: 'Export', exact: true }))
  await (await coming).saveAs(path)
}

/** Turns a permission off for Admin in the matrix, sees who loses it, and applies it. */
async function turnOff(page: Page, hand: Hand, permission: string): Promise<void> {
  await hand.go('Role access')
  await hand.write(page.getByLabel('Search permissions'), permission)
  const row = page.getByRole('row', { name: new RegExp(`^${permission}`) })
  await expect(page.getByRole('row')).toHaveCount(3)
  await hand.set(row.getByRole('gridcell').first(), 'No', 'n')
  await hand.press(page.getByRole('button', { name: /^Review/ }))
  await apply(page, hand, /^Set|^Change|^Role/, `Otto Owner loses ${permission}, held through Admin`)
}

/** Goes to the other set-up, which has the same name: from the menu of all of them. */
async function toOther(page: Page, hand: Hand): Promise<void> {
  const here = page.url()
  await hand.press(page.getByRole('button', { name: 'Set-up: Acme GmbH' }))
  await hand.press(
    page.getByRole('menuitem', { name: 'Acme GmbH' }).and(page.locator(':not([aria-current=true])')),
  )
  await expect(page).not.toHaveURL(here)
  await expect(page.getByRole('heading', { name: 'Acme GmbH' })).toBeVisible()
}

for (const kind of hands) {
  // The consultant's hand-over: a template is adapted, what must stay true is written down, the
  // file goes to the client, both sides go on working, and the next file meets what the client
  // changed. The fingerprint says whether it is still what was agreed.
  test(`a consultant hands over, by ${kind}`, async ({ opened: page, rolebook }) => {
    const hand = handOf(page, kind)
    await begin(page, hand, 'ActivTrak', 'Acme GmbH')

    // Adapted, and what must stay true written down.
    await turnOff(page, hand, 'Productivity Trends')
    await hand.go('Statements')
    await hand.press(page.getByRole('button', { name: 'Write a statement' }).first())
    const statement = page.getByRole('dialog', { name: 'Write a statement' })
    await hand.choose(statement.getByLabel('Which role'), 'Admin', /^Admin/)
    await hand.choose(statement.getByRole('combobox', { name: 'What', exact: true }), 'App Access')
    await expect(statement.getByText('It holds, now and on every later date')).toBeVisible()
    await hand.press(statement.getByRole('button', { name: 'Write it' }))
    await expect(page.getByRole('row', { name: /Holds Only holders of Admin/ })).toBeVisible()
    const first = join(rolebook.folder, '..', `first-${kind}-${process.pid}.json`)
    await exported(page, hand, first)

    // At the client it becomes a set-up, which says the same; then the client changes something.
    await hand.press(page.getByRole('button', { name: 'Set-up: Acme GmbH' }))
    await hand.press(page.getByRole('menuitem', { name: 'All set-ups' }))
    await hand.file(page.getByRole('button', { name: 'Open a file' }), first)
    await expect(page.getByRole('heading', { name: 'Acme GmbH' })).toBeVisible()
    await turnOff(page, hand, 'Daily Work Metrics')

    // The consultant goes on, and sends the next file.
    await toOther(page, hand)
    await turnOff(page, hand, 'Schedule Adherence')
    const second = first.replace('first', 'second')
    await exported(page, hand, second)
    const fingerprint = await page.locator('code').first().innerText()

    // What the client changed stays, what the consultant changed comes, and both are seen first.
    await toOther(page, hand)
    await hand.go('Import and export')
    await hand.press(page.getByRole('tab', { name: 'Import' }))
    await hand.file(page.getByRole('button', { name: 'Choose a file' }), second)
    await expect(page.getByText(/1 changes/)).toBeVisible()
    await look(page, `handover-${kind}`)
    await hand.press(page.getByRole('button', { name: 'Review the import' }))
    await apply(page, hand, /^Import/, /Schedule Adherence/)
    const third = first.replace('first', 'third')
    await exported(page, hand, third)

    const { roles } = JSON.parse(await readFile(third, 'utf8'))
    const { grants } = roles.find((role: { key: string }) => role.key === 'admin')
    for (const permission of ['productivity_trends', 'daily_work_metrics', 'schedule_adherence']) {
      expect(grants[`workforce.${permission}`], permission).toBeUndefined()
    }
    expect(await rolebook.run('verify', second, '--fingerprint', fingerprint)).toMatchObject({ code: 0 })
    expect(await rolebook.run('verify', third, '--fingerprint', fingerprint)).toMatchObject({ code: 1 })
  })
}
