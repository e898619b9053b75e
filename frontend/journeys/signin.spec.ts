import type { Browser, Page } from '@playwright/test'
import { look } from './look'
import { expect, test } from './rolebook'

const password = 'violet teapots hum quietly'

/** A page in another person's browser, which shares nothing with the first. */
async function elsewhere(browser: Browser, at: Page, path: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await page.goto(new URL(path, at.url()).href)
  return page
}

/** Opens an invitation, as the screens do, and gives the link in it. */
async function invite(page: Page, email: string): Promise<string> {
  await page.getByRole('navigation').getByRole('link', { name: 'App access', exact: true }).click()
  const setUp = /#\/s\/([^/?]+)/.exec(page.url())?.[1]
  const asked = `window.go.app.Invitations.Open('${setUp}', ['${email}'])`
  const [invitation] = await page.evaluate<{ link: string }[]>(asked)
  if (!invitation) throw new Error('nobody was invited')
  return invitation.link
}

test('somebody accepts an invitation, signs in, changes the password and is signed out', async ({
  opened: page,
  browser,
}) => {
  await page.getByRole('button', { name: 'Look at an example' }).click()
  const link = await invite(page, 'bea.lindt@example.com')

  const hers = await elsewhere(browser, page, link)
  await expect(hers.getByLabel('E-mail address')).toHaveValue('bea.lindt@example.com')
  expect(hers.url()).not.toContain('code')
  await look(hers, 'signin-accept')
  await hers.getByLabel('New password').fill('password')
  await hers.getByLabel('The same once more').fill('password')
  await hers.keyboard.press('Enter')
  await expect(hers.getByText('It has fewer than 15 characters.')).toBeVisible()
  await hers.getByLabel('New password').fill(password)
  await hers.getByLabel('The same once more').fill(password)
  await hers.keyboard.press('Enter')
  await expect(hers.getByText('Your password is set.')).toBeVisible()
  await look(hers, 'signin-accepted')
  await hers.getByRole('link', { name: 'Sign in' }).click()

  await expect(hers.getByLabel('E-mail address')).toHaveValue('bea.lindt@example.com')
  await look(hers, 'signin')
  await hers.getByLabel('Password').fill('not the right one')
  await hers.keyboard.press('Enter')
  await expect(hers.getByText('The address or the password is wrong.')).toBeVisible()
  await look(hers, 'signin-wrong')
  await hers.getByLabel('Password').fill(password)
  await hers.keyboard.press('Enter')
  await expect(hers.getByRole('button', { name: 'Signed in as bea.lindt@example.com' })).toBeVisible()
  await hers.getByRole('navigation').getByRole('link', { name: 'Who is signed in' }).click()
  await expect(hers.getByRole('row', { name: /Bea Lindt \(you\)/ })).toBeVisible()
  await look(hers, 'sessions')

  await hers.getByRole('button', { name: 'Signed in as bea.lindt@example.com' }).click()
  await hers.getByRole('menuitem', { name: 'Change password' }).click()
  const dialog = hers.getByRole('dialog', { name: 'Change password' })
  await dialog.getByLabel('Present password').fill(password)
  await dialog.getByLabel('New password').fill('brass lanterns sing at noon')
  await dialog.getByLabel('The same once more').fill('brass lanterns sing at noon')
  await look(hers, 'signin-change')
  await dialog.getByRole('button', { name: 'Change it and sign out' }).click()
  await expect(hers.getByRole('heading', { name: 'Sign in to Rolebook' })).toBeVisible()
  await hers.getByLabel('E-mail address').fill('bea.lindt@example.com')
  await hers.getByLabel('Password').fill('brass lanterns sing at noon')
  await hers.keyboard.press('Enter')
  await expect(hers.getByRole('button', { name: 'Signed in as bea.lindt@example.com' })).toBeVisible()

  await page.getByRole('navigation').getByRole('link', { name: 'Who is signed in' }).click()
  const row = page.getByRole('row', { name: /Bea Lindt/ })
  await look(page, 'sessions-owner')
  await row.getByRole('button', { name: 'Actions for Bea Lindt' }).click()
  await page.getByRole('menuitem', { name: 'Sign out now' }).click()
  await expect(page.getByText('Nobody is signed in')).toBeVisible()
  await look(page, 'sessions-empty')
  await expect(hers.getByRole('heading', { name: 'Sign in to Rolebook' })).toBeVisible()
  await hers.context().close()
})

test('at the workstation, the code opens the page', async ({ opened: page, browser }) => {
  const other = await elsewhere(browser, page, '/')
  await expect(
    other.getByRole('heading', { name: 'At the computer where Rolebook was started' }),
  ).toBeVisible()
  await other.getByRole('button', { name: 'Print a new code' }).click()
  await expect(other.getByText('A new code stands where Rolebook was started.')).toBeVisible()
  await look(other, 'signin-code')
  await other.getByLabel('Code', { exact: true }).fill('AAAA-BBBB-CCCC')
  await other.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(other.getByText('This code is wrong, used, or older than 60 seconds.')).toBeVisible()
  await other.context().close()
})

test('a claim that nobody verifies is taken only by who says that they trust it', async ({
  opened: page,
}) => {
  await page.getByRole('button', { name: 'Look at an example' }).click()
  await page.getByRole('navigation').getByRole('link', { name: 'Settings', exact: true }).click()
  await page.getByLabel('Issuer').fill('https://127.0.0.1:1')
  await page.getByLabel('Client ID').fill('rolebook')
  const claim = page.getByLabel('Claim with the e-mail address')
  await claim.fill('upn')
  await expect(page.getByText('Nobody verifies upn.')).toBeVisible()
  await claim.fill('preferred_username')
  await page.getByRole('button', { name: 'Save single sign-on' }).press('Enter')
  await expect(page.getByText(/would come in as that colleague/)).toBeVisible()
  await look(page, 'signin-claim')
  await page
    .getByRole('checkbox', { name: /People cannot change preferred_username themselves/ })
    .press('Space')
  await page.getByRole('button', { name: 'Save single sign-on' }).press('Enter')
  await expect(page.getByText('These settings do not reach an identity provider.')).toBeVisible()
})
