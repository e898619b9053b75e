import { handOf, hands } from './hand'
import { look } from './look'
import { expect, test } from './rolebook'
import { apply, begin } from './steps'

for (const kind of hands) {
  // The eight steps by which a vendor's guide gives an employee access to data: the group, the
  // person, the viewable group (checklist 106 to 121).
  test(`an employee is given access to data in eight steps, by ${kind}`, async ({ opened: page }) => {
    const hand = handOf(page, kind)
    await begin(page, hand, 'ActivTrak')

    // 1 to 3: a group with a user and the user's computer, looked at before it is made.
    await hand.go('Groups')
    await hand.press(page.getByRole('button', { name: 'Create group' }).first())
    const group = page.getByRole('dialog', { name: 'Create group' })
    await expect(group.getByText('From a CSV file')).toBeVisible()
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
    await apply(page, hand, 'Create the group Only Vera')

    // 4 to 7: the person, the role, the group just made. What an invited person will get is said before.
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
    await apply(page, hand, 'Invite Vera Sander', /^Vera Sander is invited and will get .+ when they come in/)
    await expect(add).toBeHidden()

    // 8: listed, with the group that may be viewed; another way in and other groups from there.
    await expect(page.getByRole('row', { name: /Vera Sander.*Only Vera.*Invited/ })).toBeVisible()
    await hand.press(page.getByRole('button', { name: 'Viewable groups of Vera Sander: Only Vera' }))
    const views = page.getByRole('dialog', { name: 'Viewable groups of Vera Sander' })
    await expect(views.getByRole('checkbox', { name: 'View Only Vera' })).toBeChecked()
    await page.keyboard.press('Escape')
    await expect(views).toBeHidden()
    await hand.press(page.getByRole('button', { name: 'Actions for Vera Sander' }))
    await hand.press(page.getByRole('menuitem', { name: 'Invite to sign in…' }))
    const invitation = page.getByRole('dialog', { name: 'Invite Vera Sander to sign in' })
    await hand.press(invitation.getByRole('button', { name: 'Create invitation' }))
    await expect(invitation.getByRole('textbox', { name: 'Letter' })).toHaveValue(/Create a password/)
    await hand.press(invitation.getByRole('button', { name: 'Done' }))
    await expect(page.getByRole('row', { name: /Vera Sander.*Invited until/ })).toBeVisible()
  })
}
