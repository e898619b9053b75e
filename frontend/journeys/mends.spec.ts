import type { Page } from '@playwright/test'
import { look } from './look'
import { expect, test } from './rolebook'

const person = (firstName: string, ...roles: string[]) => ({
  email: `${firstName.toLowerCase()}@acme.test`,
  firstName,
  status: 'active',
  assignments: roles.map((role) => ({ role })),
})

/** A set-up with something to mend of nearly every kind, as a file. */
const setUp = {
  format: 'rolebook.setup',
  version: 1,
  name: 'Mending GmbH',
  notes: '',
  addOns: [],
  catalogue: {
    name: 'Product',
    addOns: [{ key: 'plus', name: 'Plus' }],
    areas: [
      {
        key: 'all',
        name: 'Everything',
        permissions: [
          { key: 'access', name: 'Access', editable: true, governs: ['users', 'roles', 'groups'] },
          { key: 'reports', name: 'Reports', scope: 'groups', editable: true },
          { key: 'alarms', name: 'Alarms', scope: 'groups', editable: true },
          { key: 'extra', name: 'Extra charts', addOn: 'plus' },
          { key: 'spare', name: 'Spare parts' },
        ],
      },
    ],
  },
  roles: [
    { key: 'owner', name: 'Owner', owner: true, reach: 'all', grants: { access: 'yes' } },
    { key: 'reader', name: 'Reader', reach: 'groups', grants: { reports: 'limited-read' } },
    { key: 'writer', name: 'Writer', reach: 'groups', grants: { reports: 'limited' } },
    { key: 'watcher', name: 'Watcher', reach: 'all', grants: { alarms: 'yes', extra: 'yes' } },
  ],
  constraints: [],
  groups: [
    { key: 'east', name: 'East', kind: 'team' },
    { key: 'west', name: 'West', kind: 'team', users: ['vera@acme.test'] },
  ],
  statements: [],
  users: [
    person('Olga', 'owner'),
    person('Vera', 'reader'),
    person('Nils'),
    person('Bob', 'watcher', 'writer'),
    { ...person('Gil', 'reader'), status: 'invited' },
  ],
}

async function open(page: Page): Promise<void> {
  await page.getByLabel('Open a file').setInputFiles({
    name: 'mending.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(setUp)),
  })
  await expect(page.getByRole('heading', { name: 'What Rolebook found' })).toBeVisible()
}

/** A finding by a part of its sentence. */
const finding = (page: Page, sentence: string) => page.getByRole('listitem').filter({ hasText: sentence })

const dialog = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name })

/** Back from a form that was only looked at. */
async function back(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Overview' }).click()
}

test('a finding is mended in one step, or its form opens with what is known', async ({ opened: page }) => {
  test.slow()
  await open(page)
  await look(page, 'mends')

  await finding(page, 'The group East has no members').getByRole('link', { name: 'Add members' }).click()
  await expect(dialog(page, /Add users to East/)).toBeVisible()
  await look(page, 'mends-members')
  await page.keyboard.press('Escape')
  await back(page)

  await finding(page, 'Nobody has West').getByRole('link', { name: 'Choose who may view it' }).click()
  const viewing = dialog(page, 'Who may view West?')
  await viewing.getByLabel('Person').fill('Vera')
  await page.getByRole('option', { name: /Vera/ }).click()
  await look(page, 'mends-viewer')
  await viewing.getByRole('button', { name: 'Review' }).click()
  const review = dialog(page, /Vera/)
  await look(page, 'mends-viewer-review')
  await review
    .getByRole('button', { name: /viewable groups|Vera/ })
    .first()
    .click()
  await expect(page.getByText(/^Done: /)).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await dialog(page, /^Undo: /)
    .getByRole('button', { name: /^Undo: / })
    .click()
  await expect(page.getByText(/^Undone: /)).toBeVisible()
  await look(page, 'mends-undone')
  await expect(page.getByRole('button', { name: 'Redo' }).last()).toBeVisible()
  await back(page)

  await finding(page, 'Nils has no role').getByRole('link', { name: 'Choose a role' }).click()
  await expect(dialog(page, 'Add a role for Nils')).toBeVisible()
  await page.getByRole('option', { name: 'Reader' }).click()
  await look(page, 'mends-role')
  await page.keyboard.press('Escape')
  await back(page)

  await finding(page, 'Everything Reader lets people do')
    .getByRole('button', { name: 'Let the role Writer include Reader' })
    .click()
  await expect(page.getByText('Done: Let the role Writer include Reader')).toBeVisible()
  await expect(finding(page, 'Everything Reader lets people do')).toHaveCount(0)

  await finding(page, 'leave out: Extra charts')
    .getByRole('link', { name: 'Say whether you have it' })
    .click()
  await expect(page.getByLabel('This organisation has Plus')).toBeVisible()
  await back(page)

  await finding(page, 'Bob has several roles').getByRole('link', { name: 'See what each gives' }).click()
  await expect(page.getByRole('button', { name: /Take .*Watcher.*/ })).toBeVisible()
})

test('whoever gets a role nobody has is asked for, then the form has the role', async ({ opened: page }) => {
  await open(page)
  await page.evaluate(() => {
    location.hash = location.hash.replace(/\?.*|$/, '').replace('/overview', '/people?give=watcher')
  })
  const give = dialog(page, 'Give somebody the role Watcher')
  await give.getByLabel('Who gets it').fill('Nils')
  await page.getByRole('option', { name: /Nils/ }).click()
  await look(page, 'mends-give')
  await give.getByRole('button', { name: 'Next' }).click()
  const form = dialog(page, 'Add a role for Nils')
  await expect(form.getByRole('combobox', { name: 'Role', exact: true })).toHaveValue('Watcher')
  await look(page, 'mends-give-form')
})

test('who is only invited is let in together with stepping in', async ({ opened: page }) => {
  await open(page)
  await page.getByRole('link', { name: 'Comings and goings' }).click()
  await page.getByRole('radio', { name: /Somebody covers/ }).check()
  for (const [field, name] of [
    ['Who is covered for?', 'Bob'],
    ['Who steps in?', 'Gil'],
  ] as const) {
    await page.getByRole('combobox', { name: field }).fill(name)
    await page.getByRole('option', { name: new RegExp(name) }).click()
  }
  await expect(page.getByText('Gil is only invited and has no access yet')).toBeVisible()
  await look(page, 'mends-invited')
  await page.getByLabel('Activate Gil in the same step').check()
  await expect(page.getByText('What they get', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'See what changes' }).click()
  await expect(dialog(page, /^Gil covers for Bob/)).toBeVisible()
  await look(page, 'mends-invited-review')
})

test('who invites learns that the roles open nothing, and so does who is invited', async ({
  opened: page,
}) => {
  await open(page)
  await page.getByRole('link', { name: 'App access' }).click()
  await page.getByRole('cell', { name: 'Gil', exact: true }).click()
  await dialog(page, 'Gil').getByRole('button', { name: 'Actions for Gil' }).click()
  await page.getByRole('menuitem', { name: /nvite/ }).first().click()
  await page.getByRole('button', { name: 'Create invitation' }).click()
  await expect(page.getByText('The roles of Gil open nothing in Rolebook itself')).toBeVisible()
  await look(page, 'mends-nothing-opens')
  const link = await page.getByRole('textbox', { name: 'Link' }).inputValue()
  await page.goto(link)
  await expect(page.getByText('Your roles open nothing in Rolebook for Mending GmbH')).toBeVisible()
  await look(page, 'mends-nothing-opens-for-you')
})
