import type { Locator, Page } from '@playwright/test'
import { given } from './given'
import { type Hand, handOf, hands } from './hand'
import { look } from './look'
import { expect, test } from './rolebook'
import { apply, ask, deed, reviewOf } from './steps'

const active = { status: 'active' }

/** A guard's company: who is at which site, who covers for whom, and what an integration is given. */
const company = {
  format: 'rolebook.setup',
  version: 1,
  groups: [
    { key: 'north', name: 'North', kind: 'region', source: 'app' },
    { key: 'harbour', name: 'Harbour', kind: 'site', parent: 'north', source: 'app' },
    { key: 'depot', name: 'Depot', kind: 'site', parent: 'north', source: 'app' },
  ],
  users: [
    {
      ...active,
      email: 'dana@guardian.test',
      firstName: 'Dana',
      lastName: 'Diaz',
      assignments: [{ role: 'district-manager' }, { role: 'guard', groups: ['harbour'] }],
      views: { groups: ['north'] },
    },
    {
      ...active,
      email: 'gus@guardian.test',
      firstName: 'Gus',
      lastName: 'Ortiz',
      assignments: [{ role: 'guard' }],
      views: { groups: ['harbour'] },
    },
    {
      ...active,
      email: 'ira@guardian.test',
      firstName: 'Ira',
      lastName: 'Novak',
      assignments: [{ role: 'district-manager' }],
      views: { groups: ['north'] },
    },
    {
      ...active,
      email: 'mira@guardian.test',
      firstName: 'Mira',
      lastName: 'Hall',
      assignments: [{ role: 'manager' }, { role: 'guard', groups: ['depot'], reason: 'nights in spring' }],
    },
    {
      ...active,
      email: 'skills@guardian.test',
      firstName: 'Skills',
      lastName: 'Sync',
      assignments: [{ role: 'integration-skills' }],
    },
  ],
}

for (const kind of hands) {
  // Checklist 142, 143: who leaves is given the role Terminated in place of all others, which ends
  // their access at once and keeps the record.
  test(`who leaves is terminated and holds nothing from then on, by ${kind}`, async ({
    rolebook,
    opened: page,
  }) => {
    const hand = handOf(page, kind)
    await given(page, hand, rolebook, { template: 'tracktik', name: 'Guardian', people: company })
    await ask(page, hand, 'Dana Diaz', 'Site Schedule')
    await expect(page.getByRole('status').getByText('Yes', { exact: true })).toBeVisible()

    await hand.go('App access')
    await deed(page, hand, 'Dana Diaz', 'Terminate')
    await hand.press(reviewOf(page).getByRole('button', { name: /^Dana Diaz: status/ }))
    await apply(
      page,
      hand,
      'Terminate Dana Diaz',
      /^Dana Diaz loses .* held through District Manager and Guard$/,
      'Terminated',
    )
    await expect(page.getByRole('row', { name: /Dana Diaz.*Terminated.*Terminated/ })).toBeVisible()
    await ask(page, hand, 'Dana Diaz', 'Site Schedule')
    await expect(page.getByRole('status').getByText('No', { exact: true })).toBeVisible()

    // Gone from the role's own list, where the vendor's guide looks, and nothing is open any more.
    await hand.find('Guard')
    const role = page.getByRole('dialog', { name: 'Guard', exact: true })
    await expect(role.getByRole('link', { name: 'Gus Ortiz' })).toBeVisible()
    await expect(role.getByRole('link', { name: 'Dana Diaz' })).toBeHidden()
    await page.keyboard.press('Escape')
    await expect(role).toBeHidden()
    await hand.find('Preview as Dana Diaz')
    await expect(page.getByText('Nothing of it is open to them.')).toBeVisible()
    if (kind === 'mouse') await look(page, 'reviews-terminated')
    await hand.go('History')
    await expect(page.getByRole('row', { name: /Terminate Dana Diaz/ })).toBeVisible()
  })

  // Checklist 140, 155, 157, 158: once a quarter who holds what is gone through; what is no longer
  // needed is taken back, what is temporary gets an end, integrations are looked at too.
  test(`a quarter's review takes back what nobody needs, by ${kind}`, async ({ rolebook, opened: page }) => {
    test.setTimeout(240_000)
    const hand = handOf(page, kind)
    await given(page, hand, rolebook, { template: 'tracktik', name: 'Guardian', people: company })
    await hand.go('Reviews')
    await expect(page.getByText('Nobody has reviewed who holds what yet.', { exact: false })).toBeVisible()
    if (kind === 'mouse') await look(page, 'reviews-empty')
    await hand.press(page.getByRole('button', { name: 'Start a review' }).first())
    const dialog = page.getByRole('dialog', { name: 'Start a review' })
    await expect(dialog.getByRole('radio', { name: 'Everybody' })).toBeChecked()
    if (kind === 'mouse') await look(page, 'reviews-start')
    await hand.press(dialog.getByRole('button', { name: 'Start a review' }))
    await expect(page.getByText('0 of 9 decided')).toBeVisible()
    await expect(page.getByRole('button', { name: 'See what changes' })).toBeDisabled()

    await decide(page, hand, kind)

    // It goes on where it was left, and says what moved meanwhile.
    await hand.go('Overview')
    await expect(page.getByText(/A review is under way/)).toBeVisible()
    await hand.go('App access')
    await deed(page, hand, 'Dana Diaz', 'Terminate')
    await apply(page, hand, 'Terminate Dana Diaz', /^Dana Diaz loses/)
    await hand.go('Reviews')
    await hand.press(page.getByRole('row', { name: /Everybody/ }))
    await expect(
      page.getByText(/Since the review began the set-up has changed: .*2 roles are gone/),
    ).toBeVisible()
    if (kind === 'mouse') await look(page, 'reviews-moved')

    await hand.press(page.getByRole('button', { name: /^Keep the rest/ }))
    const finish = page.getByRole('button', { name: 'See what changes' })
    await expect(finish).toBeEnabled()
    await hand.press(finish)
    await expect(
      reviewOf(page)
        .getByText(/Ira Novak .*until/)
        .first(),
    ).toBeVisible()
    if (kind === 'mouse') await look(page, 'reviews-plan')
    await apply(page, hand, /^Finish the review/, /Mira Hall/)
    await expect(finish).toBeHidden()
    if (kind === 'mouse') await look(page, 'reviews-finished')
    await hand.press(page.getByRole('link', { name: 'Print' }))
    await expect(page.getByText('until the new region begins')).toBeVisible()
    await expect(page.getByText('Reviewed by')).toBeVisible()
    if (kind === 'mouse') await look(page, 'reviews-paper')

    // What the guide asks of integrations: client rates stay closed to them.
    await ask(page, hand, 'Skills Sync', 'Client rates')
    await expect(page.getByRole('status').getByText('No', { exact: true })).toBeVisible()
  })
}

/** Goes through the list: a letter decides and goes on to the next, a button does the same by mouse. */
async function decide(page: Page, hand: Hand, kind: string): Promise<void> {
  const line = (name: RegExp) => page.getByRole('row', { name })
  const button = (name: string) => page.getByRole('button', { name })
  await hand.key(line(/Gus Ortiz/), 'k', button('Keep Guard of Gus Ortiz'))
  await expect(page.getByText(/^1 of 9 decided: 1 kept$/)).toBeVisible()
  await hand.press(button('Keep Integration – Skills sync of Skills Sync'))
  await expect(page.getByText(/2 kept/)).toBeVisible()
  await hand.key(line(/Mira Hall Guard.*nights in spring/), 'r', button('Remove Guard of Mira Hall'))
  await expect(page.getByText(/2 kept, 1 removed/)).toBeVisible()
  await hand.key(line(/Ira Novak/), 'c', button('Change District Manager of Ira Novak'))
  const change = page.getByRole('dialog', { name: 'Change District Manager of Ira Novak' })
  await hand.day(change.getByLabel('Last day'), '2099-12-31')
  await hand.write(change.getByLabel('Why'), 'until the new region begins')
  if (kind === 'mouse') await look(page, 'reviews-change')
  await hand.press(change.getByRole('button', { name: 'Change it so' }))
  await expect(page.getByText(/1 changed/).first()).toBeVisible()
  if (kind === 'mouse') await look(page, 'reviews-open')
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
    await given(page, hand, rolebook, { template: 'anytrack', name: 'Shop', people: member })
    const before = await (await fingerprint(page, hand)).innerText()
    for (const [verb, status, change] of [
      ['Suspend', 'Suspended', 'loses'],
      ['Unsuspend', 'Active', 'gains'],
    ] as const) {
      await hand.go('App access')
      await deed(page, hand, 'Max Roth', verb)
      await apply(page, hand, `${verb} Max Roth`, new RegExp(`Max Roth ${change}`))
      await expect(page.getByRole('row', { name: new RegExp(`Max Roth.*${status}`) })).toBeVisible()
      const now = expect(await fingerprint(page, hand))
      await (verb === 'Suspend' ? now.not.toHaveText(before) : now.toHaveText(before))
    }
  })
}

/** By what the whole set-up is recognised, where it stands on the paper of a person. */
async function fingerprint(page: Page, hand: Hand): Promise<Locator> {
  await hand.go('App access')
  await deed(page, hand, 'Max Roth', 'Print')
  return page.getByRole('article').getByText(/^([0-9A-Z]{4}-){7}[0-9A-Z]{4}$/)
}
