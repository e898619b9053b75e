import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { handOf, hands } from './hand'
import { look } from './look'
import { expect, test } from './rolebook'

const panel = (page: Page) =>
  page.getByRole('dialog').filter({ has: page.getByRole('button', { name: 'Discard' }) })

for (const kind of hands) {
  test(`who left is terminated, and a quarter's review takes back what nobody needs, by ${kind}`, async ({
    rolebook,
    opened: page,
  }) => {
    test.setTimeout(240_000)
    const hand = handOf(page, kind)
    await hand.press(page.getByRole('button', { name: 'Look at an example' }))
    await expect(page.getByRole('heading', { name: 'Example: Hafen Logistics' })).toBeVisible()
    await hand.go('Reviews')
    await expect(page.getByText('No review yet')).toBeVisible()
    if (kind === 'mouse') await look(page, 'reviews-empty')
    await hand.press(page.getByRole('button', { name: 'Start a review' }).first())
    const dialog = page.getByRole('dialog', { name: 'Start a review' })
    await expect(dialog.getByRole('radio', { name: 'Everybody' })).toBeChecked()
    if (kind === 'mouse') await look(page, 'reviews-start')
    await hand.press(dialog.getByRole('button', { name: 'Start a review' }))
    await expect(page.getByText(/^0 of \d+ decided$/)).toBeVisible()
    await expect(page.getByRole('button', { name: 'See what changes' })).toBeDisabled()

    // The list is gone through row by row: a letter decides and goes on to the next.
    await page.getByRole('row', { name: /Alex Marten/ }).focus()
    await page.keyboard.press('k')
    await expect(page.getByText(/^1 of \d+ decided: 1 kept$/)).toBeVisible()
    await hand.press(page.getByRole('button', { name: 'Remove Power User of Bob Meyer' }))
    await expect(page.getByText(/1 kept, 1 removed/)).toBeVisible()
    await hand.press(page.getByRole('button', { name: 'Change Viewer of Piet Jansen' }))
    const change = page.getByRole('dialog', { name: 'Change Viewer of Piet Jansen' })
    await change.getByLabel('Last day').fill('2099-12-31')
    await change.getByLabel('Why').fill('until the project ends')
    if (kind === 'mouse') await look(page, 'reviews-change')
    await hand.press(change.getByRole('button', { name: 'Change it so' }))
    await expect(page.getByText(/1 changed/).first()).toBeVisible()
    if (kind === 'mouse') await look(page, 'reviews-open')

    // It goes on where it was left, and says what moved meanwhile.
    await hand.go('Overview')
    await expect(page.getByText(/A review is under way/)).toBeVisible()
    await hand.go('Comings and goings')
    const here = new URL(page.url())
    await page.goto(here.href.replace(/happened.*/, 'people?user=vera.sander%40example.com'))
    await page
      .getByRole('button', { name: /Actions for Vera Sander|More for Vera Sander/ })
      .last()
      .press('Enter')
    await page.getByRole('menuitem', { name: /Terminate/ }).press('Enter')
    await hand.press(panel(page).getByRole('button', { name: 'Terminate Vera Sander' }))
    await expect(panel(page)).toBeHidden()
    await page.goto(here.href.replace(/happened.*/, 'reviews'))
    await page.getByRole('row', { name: /Everybody/ }).press('Enter')
    await expect(
      page.getByText(/Since the review began the set-up has changed: 2 roles are gone/),
    ).toBeVisible()
    if (kind === 'mouse') await look(page, 'reviews-moved')

    await hand.press(page.getByRole('button', { name: /^Keep the rest/ }))
    const finish = page.getByRole('button', { name: 'See what changes' })
    await expect(finish).toBeEnabled()
    await hand.press(finish)
    await expect(
      panel(page)
        .getByText(/Bob Meyer loses/)
        .first(),
    ).toBeVisible()
    if (kind === 'mouse') await look(page, 'reviews-plan')
    await hand.press(panel(page).getByRole('button', { name: /^Finish the review/ }))
    await expect(panel(page)).toBeHidden()
    await expect(page.getByRole('button', { name: 'See what changes' })).toBeHidden()
    if (kind === 'mouse') await look(page, 'reviews-finished')
    await hand.press(page.getByRole('link', { name: 'Print' }))
    await expect(page.getByText('until the project ends')).toBeVisible()
    await expect(page.getByText('Reviewed by')).toBeVisible()
    if (kind === 'mouse') await look(page, 'reviews-paper')
    expect((await rolebook.run('list')).code).toBe(0)
  })
}

/** A member who may see one property only, look but not change, and export. */
const member = {
  format: 'rolebook.setup',
  version: 1,
  groups: [{ key: 'shop', name: 'Shop', kind: 'property', source: 'app' }],
  users: [
    {
      email: 'max@shop.test',
      firstName: 'Max',
      lastName: 'Roth',
      status: 'active',
      assignments: [{ role: 'account-member', until: '2099-01-01T00:00:00Z', reason: 'season' }],
      views: { groups: ['shop'] },
      toggles: { 'tracking.export': 'yes' },
      readOnly: true,
      limitedAccess: true,
    },
  ],
}

for (const kind of hands) {
  test(`suspending takes access away for a while and unsuspending gives back exactly the same, by ${kind}`, async ({
    rolebook,
    opened: page,
  }) => {
    test.setTimeout(180_000)
    const hand = handOf(page, kind)
    const file = join(rolebook.folder, '..', `${kind}-${process.pid}.json`)
    await writeFile(file, JSON.stringify(member))
    const make = ['new', '--template', 'anytrack', '--name', 'Shop', '--owner', 'olga@shop.test']
    for (const command of [make, ['import', file, '-s', 'shop', '--yes']]) {
      const { code, out } = await rolebook.run(...command)
      expect(code, out).toBe(0)
    }
    await rm(file)
    await page.reload()
    await hand.press(page.getByRole('row', { name: /Shop/ }).first())
    await expect(page.getByRole('heading', { name: 'Shop' })).toBeVisible()
    await hand.go('App access')
    const before = await fingerprint(page)
    for (const [deed, status] of [
      ['Suspend', 'Suspended'],
      ['Unsuspend', 'Active'],
    ]) {
      await hand.press(page.getByRole('button', { name: /Max Roth/ }).last())
      const entry = page.getByRole('menuitem', { name: deed ?? '', exact: true })
      await entry.waitFor()
      await (kind === 'mouse' ? entry.click() : entry.press('Enter'))
      await expect(
        panel(page)
          .getByText(/Max Roth (loses|gains)/)
          .first(),
      ).toBeVisible()
      await hand.press(panel(page).getByRole('button', { name: `${deed} Max Roth` }))
      await expect(page.getByRole('row', { name: new RegExp(`Max Roth.*${status}`) })).toBeVisible()
      expect((await fingerprint(page)) === before).toBe(deed === 'Unsuspend')
    }
  })
}

/** By what the whole set-up is recognised, as it stands on paper; back where one was. */
async function fingerprint(page: Page): Promise<string> {
  const here = page.url()
  await page.goto(here.replace(/(#\/s\/[^/]+\/).*/, '$1paper?what=person&key=max%40shop.test'))
  await page.reload()
  const spoken = await page.getByText(/^([0-9A-Z]{4}-){7}[0-9A-Z]{4}$/).textContent()
  await page.goto(here)
  await expect(page.getByRole('row', { name: /Max Roth/ })).toBeVisible()
  return spoken ?? ''
}
