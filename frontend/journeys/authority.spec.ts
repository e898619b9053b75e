import type { Browser, Page } from '@playwright/test'
import { look } from './look'
import { expect, test } from './rolebook'

test.setTimeout(180_000)

const password = 'seven purple lanterns whisper'

/** Makes a role that holds these levels, gives it to somebody, and lets them come in: their page. */
async function comesInAs(page: Page, browser: Browser, email: string, levels: Record<string, string>) {
  const link = await page.evaluate(
    async ({ email, levels }) => {
      // biome-ignore lint/suspicious/noExplicitAny: what the program binds, as it is there
      const { RoleAccess, AppAccess, Invitations, Review } = (window as any).go.app
      const id = location.hash.split('/')[2] || location.pathname.split('/')[2]
      const apply = async (plan: { id: string }) => Review.Apply(id, plan.id, 'for the journey')
      await apply(
        await RoleAccess.Create(id, {
          name: 'Desk',
          portal: '',
          description: '',
          from: '',
          includes: [],
          reach: 'all',
        }),
      )
      const cells = Object.entries(levels).map(([permission, level]) => ({ role: 'desk', permission, level }))
      if (cells.length > 0) await apply(await RoleAccess.Propose(id, { levels: cells, filters: [] }))
      const query = {
        text: '',
        role: '',
        status: '',
        group: '',
        finding: '',
        sort: '',
        down: false,
        offset: 0,
        limit: 0,
      }
      await apply(await AppAccess.SetRole(id, { emails: [email], everyone: false, query }, 'desk'))
      const [invitation] = await Invitations.Open(id, [email])
      return invitation.link
    },
    { email, levels },
  )
  const guest = await (await browser.newContext({ viewport: page.viewportSize() })).newPage()
  await guest.goto(link)
  await guest.getByLabel('New password').fill(password)
  await guest.getByLabel('The same once more').fill(password)
  await guest.getByRole('button', { name: 'Set the password' }).click()
  await expect(guest.getByRole('button', { name: 'Set the password' })).toBeHidden()
  await guest.getByRole('link', { name: 'Sign in' }).click()
  await guest.getByLabel('Password').fill(password)
  await guest.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(guest.getByRole('navigation')).toBeVisible()
  return guest
}

const screens = (page: Page) => page.getByRole('navigation').getByRole('link')

test('who reads only is offered nothing else, and who may more is told where it ends', async ({
  opened: page,
  browser,
}) => {
  await page.getByRole('button', { name: 'Look at an example' }).click()
  await expect(page.getByRole('link', { name: 'App access' })).toBeVisible()
  const carlos = await comesInAs(page, browser, 'carlos.mendes@example.com', {
    'account.app_access': 'yes',
    'account.role_access': 'read',
    'people.groups': 'read',
  })
  await expect(screens(carlos)).toHaveText([
    'Overview',
    'App access',
    'Comings and goings',
    'Groups',
    'Role access',
    'Catalogue',
    'Role lab',
    'Check',
    'Preview as',
    'Reviews',
    'Statements',
    'Who is signed in',
  ])
  await look(carlos, 'authority-overview')

  await screens(carlos).getByText('Groups').click()
  await expect(carlos.getByRole('note', { name: /^Read only/ })).toBeVisible()
  await expect(carlos.getByRole('button', { name: 'Create group' })).toHaveCount(0)
  await look(carlos, 'authority-groups')
  await screens(carlos).getByText('Role access').click()
  await expect(carlos.getByRole('note', { name: /^Read only/ })).toBeVisible()
  await look(carlos, 'authority-roles')

  await screens(carlos).getByText('App access').click()
  await carlos.getByRole('button', { name: /^Role of Bob Meyer/ }).click()
  await carlos.getByRole('menuitemradio', { name: /^Admin/ }).click()
  const plan = carlos.getByRole('dialog', { name: /Bob Meyer/ })
  await expect(plan.getByText(/Bob Meyer would hold more on .* than you do/).first()).toBeVisible()
  await expect(plan.getByText(/May do it: .*Bea Lindt/).first()).toBeVisible()
  await look(carlos, 'authority-not-allowed')
  await carlos.keyboard.press('Escape')
  await carlos.context().close()
})

test('who holds nothing that governs Rolebook is told so', async ({ opened: page, browser }) => {
  await page.getByRole('button', { name: 'Look at an example' }).click()
  await expect(page.getByRole('link', { name: 'App access' })).toBeVisible()
  const vera = await comesInAs(page, browser, 'vera.sander@example.com', {})
  await expect(vera.getByRole('heading', { name: 'Nothing is open to you here', level: 1 })).toBeVisible()
  await expect(screens(vera)).toHaveCount(0)
  await look(vera, 'authority-nothing')
  await vera.context().close()
})
