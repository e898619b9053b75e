import type { Page } from '@playwright/test'
import { handOf, hands } from './hand'
import { look } from './look'
import { expect, test } from './rolebook'

const panelOf = (page: Page) =>
  page.getByRole('dialog').filter({ has: page.getByRole('button', { name: 'Discard' }) })

for (const kind of hands) {
  // The eight steps by which a vendor's guide gives an employee access to data: the group, the
  // person, the viewable group (checklist 106 to 121).
  test(`an employee is given access to data in eight steps, by ${kind}`, async ({ opened: page }) => {
    const hand = handOf(page, kind)
    await hand.press(page.getByRole('button', { name: /^ActivTrak Four roles/ }))
    const start = page.getByRole('dialog', { name: 'New set-up: ActivTrak' })
    await hand.write(start.getByLabel('Name of the organisation'), 'Acme GmbH')
    await hand.write(start.getByLabel('First name'), 'Olga')
    await hand.write(start.getByLabel('Last name'), 'Berg')
    await hand.write(start.getByLabel('E-mail address'), 'olga@acme.test')
    await hand.press(start.getByRole('button', { name: 'Create Acme GmbH' }))
    await expect(page.getByRole('heading', { name: 'Acme GmbH' })).toBeVisible()

    // 1 to 3: a group with a user and the user's computer, looked at before it is made.
    await hand.go('Groups')
    await hand.press(page.getByRole('button', { name: 'Create group' }).first())
    const way = page.getByRole('menuitem', { name: /here|in Rolebook/i })
    const group = page.getByRole('dialog', { name: 'Create group' })
    await expect(way.or(group).first()).toBeVisible()
    if (await way.isVisible()) await hand.press(way)
    await hand.write(group.getByLabel('Name'), 'Only Vera')
    await hand.press(group.getByRole('button', { name: 'Next' }))
    await hand.write(group.getByPlaceholder('Search or enter a name or address'), 'vera@acme.test')
    await page.keyboard.press('Enter')
    await hand.press(group.getByRole('tab', { name: /Computers/ }))
    await hand.write(group.getByPlaceholder('Search or enter a computer'), 'PC-17')
    await page.keyboard.press('Enter')
    await hand.press(group.getByRole('button', { name: 'Next' }))
    await expect(group.getByText('vera@acme.test')).toBeVisible()
    await hand.press(group.getByRole('button', { name: 'Create Only Vera' }))
    await hand.press(panelOf(page).getByRole('button', { name: /^Create/ }))
    await expect(panelOf(page)).toBeHidden()

    // 4 to 7: the person, the role, the group just made.
    await hand.go('App access')
    await hand.press(page.getByRole('button', { name: 'Add people' }).first())
    const add = page.getByRole('dialog', { name: 'Add people' })
    await hand.write(add.getByLabel('First name, Person 1'), 'Vera')
    await hand.write(add.getByLabel('Last name, Person 1'), 'Sander')
    await hand.write(add.getByLabel('E-mail, Person 1'), 'vera@acme.test')
    await hand.press(add.getByRole('button', { name: 'Next' }))
    await hand.press(add.getByRole('radio', { name: 'Viewer' }))
    await hand.press(add.getByRole('button', { name: 'Next' }))
    await hand.press(add.getByRole('checkbox', { name: 'View Only Vera' }))
    await look(page, `access-groups-${kind}`)
    await hand.press(add.getByRole('button', { name: 'Next' }))
    await hand.press(add.getByRole('button', { name: 'Add 1 person' }))
    const review = panelOf(page)
    if (await review.isVisible()) await hand.press(review.getByRole('button', { name: /^Invite/ }))
    await expect(add).toBeHidden()

    // 8: listed, with the group that may be viewed; and it can be taken away again.
    await expect(page.getByRole('row', { name: /Vera Sander.*Only Vera/ })).toBeVisible()
  })
}
