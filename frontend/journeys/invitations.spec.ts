import type { Page } from '@playwright/test'
import { handOf } from './hand'
import { look } from './look'
import { openPostbox } from './postbox'
import { expect, test } from './rolebook'
import { deed, example as openExample, reviewOf } from './steps'

test.setTimeout(180_000)

async function example(page: Page, screen: string): Promise<void> {
  await page.getByRole('button', { name: 'Look at an example' }).click()
  await to(page, screen)
}

async function to(page: Page, screen: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: screen, exact: true }).click()
  await expect(page.getByRole('heading', { name: screen, level: 1 })).toBeVisible()
}

/** Enters a mail server that needs no password and saves it. */
async function enterMail(page: Page, port: number): Promise<void> {
  await page.getByRole('textbox', { name: 'Mail server' }).fill('127.0.0.1')
  await page.getByRole('combobox', { name: 'Protection' }).click()
  await page.getByRole('option', { name: 'None (own network only)' }).click()
  await page.getByRole('textbox', { name: 'Port' }).fill(String(port))
  await page.getByRole('textbox', { name: 'From address' }).fill('rolebook@example.com')
  await page.getByRole('button', { name: 'Save mail settings' }).click()
  await expect(page.getByText('The mail settings are kept.')).toBeVisible()
}

test('the settings: name, add-ons, appearance, and a mail server that is tried out', async ({
  opened: page,
}) => {
  const postbox = await openPostbox()
  await example(page, 'Settings')
  await look(page, 'settings')
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Hafen AG')
  await page.getByRole('button', { name: 'Save name and notes' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Set-up: Hafen AG' })).toBeVisible()

  const addOn = page.getByRole('switch').first()
  const on = await addOn.isChecked()
  await addOn.press('Space')
  const plan = page.getByRole('dialog', { name: /^Switch .* (on|off)$/ })
  await plan.getByRole('button', { name: /^Switch/ }).click()
  await expect(addOn).toBeChecked({ checked: !on })

  await page.getByRole('textbox', { name: 'Mail server' }).fill('smtp.example.com')
  await page.getByRole('textbox', { name: 'User' }).fill('post')
  await page.getByRole('textbox', { name: 'From address' }).fill('rolebook')
  await page.getByRole('button', { name: 'Save mail settings' }).click()
  await expect(page.getByText('Letters need an address they come from.')).toBeVisible()
  await look(page, 'settings-mail-wrong')
  await page.getByRole('textbox', { name: 'User' }).fill('')
  await enterMail(page, postbox.port)
  await page.getByRole('textbox', { name: 'Send a test e-mail to' }).fill('anna@example.com')
  await page.getByRole('button', { name: 'Send a test e-mail' }).press('Enter')
  await expect(page.getByText('The mail server took a test e-mail for anna@example.com.')).toBeVisible()
  expect(postbox.letters.join()).toContain('This is a test letter from Rolebook.')
  await look(page, 'settings-mail')
  await postbox.close()
  await page.getByRole('button', { name: 'Send a test e-mail' }).click()
  await expect(page.getByText('The mail server cannot be reached. Nothing was sent.')).toBeVisible()
})

// Checklist 2, 64, 102, 115 to 121: added, invited by e-mail, and the person sets a password and comes in.
test('people are added and invited, and one of them comes in with the link of the letter', async ({
  opened: page,
  browser,
}) => {
  const postbox = await openPostbox()
  await example(page, 'Settings')
  await enterMail(page, postbox.port)
  await to(page, 'App access')
  await page.getByRole('button', { name: 'Add people' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add people' })
  await dialog.getByRole('button', { name: 'Paste a list' }).click()
  await dialog
    .getByRole('textbox', { name: 'Paste a list' })
    .fill('Rita Sol <rita@example.com>\nLee Min <lee@example.com>')
  await dialog.getByRole('button', { name: 'Read the list' }).click()
  await dialog.getByRole('button', { name: 'Next' }).click()
  await dialog.getByRole('radio', { name: 'Viewer' }).check()
  await dialog.getByRole('button', { name: 'Next' }).click()
  await dialog.getByRole('checkbox', { name: 'View Sales' }).check()
  await dialog.getByRole('button', { name: 'Next' }).click()
  await dialog.getByRole('button', { name: 'Add and invite…' }).click()
  await reviewOf(page)
    .getByRole('button', { name: /^Invite/ })
    .click()
  const invitations = page.getByRole('dialog', { name: 'Invite 2 people to sign in' })
  await expect(invitations.getByText('rita@example.com')).toBeVisible()
  await look(page, 'invitations-many')
  await invitations.getByRole('button', { name: 'Send 2 e-mails' }).click()
  await expect(invitations.getByRole('button', { name: 'Sent' })).toHaveCount(2)
  expect(postbox.letters).toHaveLength(2)
  await postbox.close()
  const link = await invitations.getByRole('textbox', { name: 'Link' }).first().inputValue()
  await invitations.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByRole('row', { name: /Rita Sol.*Invited until/ })).toBeVisible()
  await look(page, 'invitations-status')

  const other = await browser.newContext()
  const guest = await other.newPage()
  await guest.goto(link)
  await guest.getByLabel('New password').fill('seven purple lanterns whisper')
  await guest.getByLabel('The same once more').fill('seven purple lanterns whisper')
  await guest.getByRole('button', { name: 'Set the password' }).click()
  await expect(guest.getByRole('button', { name: 'Set the password' })).toBeHidden()
  await guest.getByRole('link', { name: 'Sign in' }).click()
  await expect(guest.getByLabel('E-mail address')).toHaveValue('rita@example.com')
  await guest.getByLabel('Password').fill('seven purple lanterns whisper')
  await guest.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(guest.getByRole('navigation')).toBeVisible()
  await other.close()
  await expect(page.getByRole('row', { name: /Rita Sol.*Active/ })).toBeVisible()
})

// Checklist 63, 72, 83, 120: from the row menu; cancelled, given again, and a password reset.
test('by keyboard: invited from the row menu, cancelled, invited again', async ({ opened: page }) => {
  const hand = handOf(page, 'keyboard')
  await openExample(page, hand, 'App access')
  await deed(page, hand, 'Piet Jansen', 'Invite to sign in…')
  const dialog = page.getByRole('dialog', { name: 'Invite Piet Jansen to sign in' })
  await look(page, 'invitation-ask')
  await hand.press(dialog.getByRole('button', { name: 'Create invitation' }))
  const code = dialog.getByRole('textbox', { name: 'Code' })
  await expect(code).toHaveValue(/^[A-Z2-7]{26}$/)
  const first = await code.inputValue()
  await expect(dialog.getByRole('textbox', { name: 'Letter' })).toHaveValue(
    /Hello Piet,[\s\S]*Create a password/,
  )
  await expect(dialog.getByRole('link', { name: 'Draft in your mail program' })).toHaveAttribute(
    'href',
    /^mailto:piet\.jansen%40example\.com\?subject=Your%20access%20to/,
  )
  await look(page, 'invitation')
  await hand.press(dialog.getByRole('button', { name: 'Done' }))
  await expect(page.getByRole('row', { name: /Piet Jansen.*Invited until/ })).toBeVisible()

  await deed(page, hand, 'Piet Jansen', 'Cancel invitation')
  await expect(page.getByText('The invitation of Piet Jansen is cancelled.')).toBeVisible()
  await deed(page, hand, 'Piet Jansen', 'Invite to sign in…')
  await hand.press(dialog.getByRole('button', { name: 'Create invitation' }))
  await expect(code).not.toHaveValue(first)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await hand.press(page.getByRole('row', { name: /Piet Jansen/ }))
  await expect(page.getByText(/^Invited to sign in\. The code counts until/)).toBeVisible()
  await look(page, 'invitation-person')
})
