import type { Locator, Page } from '@playwright/test'
import { type Hand, handOf, hands } from './hand'
import { look } from './look'
import { expect, test } from './rolebook'

test.setTimeout(300_000)

const panelOf = (page: Page) =>
  page.getByRole('dialog').filter({ has: page.getByRole('button', { name: 'Discard' }) })

/** Takes an option of a list in which nothing is typed. */
async function take(page: Page, hand: Hand, list: Locator, option: RegExp): Promise<void> {
  await hand.press(list)
  const wanted = page.getByRole('option', { name: option })
  await wanted.waitFor()
  const there = async () =>
    (await list.getAttribute('aria-activedescendant')) === (await wanted.getAttribute('id'))
  for (let presses = 0; presses < 20 && !(await there()); presses++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(wanted).toBeHidden()
}

for (const kind of hands) {
  // Checklist 64 to 70, 107, 115 to 119: several at once, their role, groups and goals, then found and changed together.
  test(`several people are added, found and changed together, by ${kind}`, async ({ opened: page }) => {
    const hand = handOf(page, kind)
    const apply = async (name: RegExp) => {
      const panel = panelOf(page)
      await hand.press(panel.getByRole('button', { name }).last())
      await expect(panel).toBeHidden()
    }
    await hand.press(page.getByRole('button', { name: 'Look at an example' }))
    await expect(page.getByRole('navigation').getByRole('link', { name: 'App access' })).toBeVisible()
    await hand.go('App access')

    await hand.press(page.getByRole('button', { name: 'Add people' }).first())
    const add = page.getByRole('dialog', { name: 'Add people' })
    await hand.write(add.getByLabel('First name, Person 1'), 'Rita')
    await hand.write(add.getByLabel('E-mail, Person 1'), 'rita')
    await hand.press(add.getByRole('button', { name: 'Add another' }))
    await hand.write(add.getByLabel('First name, Person 2'), 'Lee')
    await hand.write(add.getByLabel('E-mail, Person 2'), 'lee@example.com')
    await hand.press(add.getByRole('button', { name: 'Next' }))
    await expect(add.getByText('Write it like name@company.com.')).toBeVisible()
    await hand.write(add.getByLabel('E-mail, Person 1'), 'rita@example.com')
    await hand.press(add.getByRole('button', { name: 'Next' }))
    await hand.press(add.getByRole('radio', { name: 'Power User' }))
    await hand.press(add.getByRole('button', { name: 'Next' }))
    await hand.press(add.getByRole('checkbox', { name: 'View Warehouse' }))
    await hand.press(add.getByRole('checkbox', { name: 'Set goals for Warehouse' }))
    await look(page, `invite-groups-${kind}`)
    await hand.press(add.getByRole('button', { name: 'Next' }))
    await expect(add.getByText('Warehouse. Goals for Warehouse')).toBeVisible()
    await hand.press(add.getByRole('button', { name: 'Add 2 people' }))
    await expect(
      panelOf(page).getByText(/^2 people who are invited, .+, will get .+ when they come in/),
    ).toBeVisible()
    await apply(/^Invite/)
    await expect(add).toBeHidden()
    await expect(page.getByRole('row', { name: /rita.*Power User.*Warehouse.*Invited/i })).toBeVisible()

    await take(page, hand, page.getByRole('combobox', { name: 'Any status' }), /^Invited/)
    await expect(page.getByText('3 of 11 people')).toBeVisible()
    await take(page, hand, page.getByRole('combobox', { name: 'Any role' }), /^Power User/)
    await expect(page.getByText('2 of 11 people')).toBeVisible()
    await hand.press(page.getByRole('checkbox', { name: 'Select all' }))
    await look(page, `invite-together-${kind}`)
    await hand.press(page.getByRole('button', { name: 'Change status' }))
    await hand.press(page.getByRole('menuitem', { name: 'Activate' }))
    await apply(/^Activate/)
    await hand.press(page.getByRole('button', { name: 'Change role' }))
    await hand.press(page.getByRole('menuitemradio', { name: 'Viewer' }))
    await apply(/^Change the role/)
    await hand.press(page.getByRole('button', { name: 'Clear selection' }))
    await hand.press(page.getByRole('button', { name: 'Clear filters' }).first())
    await hand.choose(page.getByRole('combobox', { name: 'Any viewable group' }), 'Ware', /^Warehouse/)
    await expect(page.getByRole('row', { name: /lee.*Viewer.*Warehouse.*Active/i })).toBeVisible()
    await hand.press(page.getByRole('button', { name: 'Clear filters' }).first())
    await take(page, hand, page.getByRole('combobox', { name: 'Anything found' }), /^No viewable group/)
    await expect(page.getByText('1 of 11 people')).toBeVisible()
  })

  // Checklist 181 to 187: what the role lets be switched for one person, with what it comes to.
  test(`a permission is switched for one person, by ${kind}`, async ({ opened: page }) => {
    const hand = handOf(page, kind)
    await hand.press(page.getByRole('button', { name: /^AnyTrack/ }))
    const start = page.getByRole('dialog', { name: 'New set-up: AnyTrack' })
    await hand.write(start.getByLabel('Name of the organisation'), 'Acme GmbH')
    await hand.write(start.getByLabel('First name'), 'Olga')
    await hand.write(start.getByLabel('Last name'), 'Berg')
    await hand.write(start.getByLabel('E-mail address'), 'olga@acme.test')
    await hand.press(start.getByRole('button', { name: 'Create Acme GmbH' }))
    await expect(page.getByRole('heading', { name: 'Acme GmbH' })).toBeVisible()
    await hand.go('App access')
    await hand.press(page.getByRole('button', { name: 'Add people' }).first())
    const add = page.getByRole('dialog', { name: 'Add people' })
    await hand.write(add.getByLabel('First name, Person 1'), 'Max')
    await hand.write(add.getByLabel('E-mail, Person 1'), 'max@acme.test')
    await hand.press(add.getByRole('button', { name: 'Next' }))
    await hand.press(add.getByRole('radio', { name: 'Account Member' }))
    await hand.press(add.getByRole('button', { name: 'Next' }))
    await expect(add.getByText('sees all users and groups')).toBeVisible()
    await hand.press(add.getByRole('button', { name: 'Add 1 person' }))
    await hand.press(
      panelOf(page)
        .getByRole('button', { name: /^Invite/ })
        .last(),
    )
    await expect(add).toBeHidden()
    const row = page.getByRole('row', { name: /Max/ })
    await hand.press(kind === 'mouse' ? row.getByText('Max', { exact: true }) : row)
    const panel = page.getByRole('dialog', { name: 'Max' })
    await expect(panel.getByText('Comes to: No')).toBeVisible()
    await take(page, hand, panel.getByRole('combobox').last(), /^Yes/)
    await expect(
      panelOf(page).getByText('Max is invited and will get Export data when they come in.'),
    ).toBeVisible()
    await hand.press(
      panelOf(page)
        .getByRole('button', { name: /^Switch Export data/ })
        .last(),
    )
    await expect(panel.getByText('Comes to: Yes')).toBeVisible()
    await look(page, `invite-switches-${kind}`)
  })
}
