import type { Page } from '@playwright/test'
import { look } from './look'
import { expect, test } from './rolebook'

const grants = (permission: string) => ({ reach: 'all', grants: { [permission]: 'yes' } })

/** A set-up in which two people have the same two roles together, as a file. */
const setUp = {
  format: 'rolebook.setup',
  version: 1,
  name: 'Lab GmbH',
  notes: '',
  addOns: [],
  catalogue: {
    name: 'Product',
    areas: [
      {
        key: 'all',
        name: 'Everything',
        permissions: [
          { key: 'access', name: 'Access', editable: true, governs: ['users', 'roles'] },
          { key: 'reports', name: 'Reports', scope: 'groups', editable: true },
          { key: 'alarms', name: 'Alarms', scope: 'groups', editable: true },
          { key: 'pay', name: 'Pay rates', sensitive: true },
        ],
      },
    ],
  },
  roles: [
    { key: 'owner', name: 'Owner', owner: true, ...grants('access') },
    { key: 'reporter', name: 'Reporter', ...grants('reports') },
    { key: 'watcher', name: 'Watcher', ...grants('alarms') },
    { key: 'reader', name: 'Reader', reach: 'all', grants: { reports: 'read' } },
  ],
  constraints: [],
  groups: [],
  statements: [],
  users: [
    { email: 'olga@acme.test', firstName: 'Olga', status: 'active', assignments: [{ role: 'owner' }] },
    ...['Anna', 'Bob'].map((firstName) => ({
      email: `${firstName.toLowerCase()}@acme.test`,
      firstName,
      status: 'active',
      assignments: [{ role: 'reporter' }, { role: 'watcher' }],
    })),
  ],
}

async function open(page: Page): Promise<void> {
  await page.getByLabel('Open a file').setInputFiles({
    name: 'lab.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(setUp)),
  })
  await page.getByRole('link', { name: 'Role lab' }).click()
}

test('roles that go together become one, proven before it is offered', async ({ opened: page }) => {
  test.slow()
  await open(page)
  await expect(page.getByText('Everything Reader lets people do, Reporter lets them do too.')).toBeVisible()
  await look(page, 'lab-alike')
  await page.getByRole('tab', { name: 'Combined' }).click()
  await expect(page.getByText('2 people have them together: Anna and Bob.')).toBeVisible()
  await look(page, 'lab-combined')
  await page.getByRole('button', { name: 'Make one role of them' }).click()
  const dialog = page.getByRole('dialog', { name: /One role in the place of Reporter and Watcher/ })
  await dialog.getByLabel('Name of the new role').fill('reader')
  await dialog.getByRole('button', { name: 'Work it out' }).click()
  await expect(dialog.getByText('There is a role Reader already.')).toBeVisible()
  await look(page, 'lab-obstacle')
  await dialog.getByLabel('Name of the new role').fill('Floor lead')
  await page.keyboard.press('Enter')
  const review = page.getByRole('dialog', { name: 'Make Floor lead of several roles' })
  await expect(review).toBeVisible()
  await look(page, 'lab-review')
  await review.getByRole('button', { name: 'Make Floor lead of several roles' }).click()
  await expect(page.getByText('No roles are routinely combined')).toBeVisible()
  await page.getByRole('tab', { name: 'Not in use' }).click()
  await expect(page.getByRole('row', { name: /Watcher Nobody has it/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /Pay rates Everything No role grants it/ })).toBeVisible()
  await look(page, 'lab-unused')
})

test('two roles stand side by side, and a person shows which role gives what', async ({ opened: page }) => {
  await open(page)
  await page.getByRole('link', { name: 'Compare Reader and Reporter' }).click()
  await expect(page.getByRole('row', { name: 'Reports Read only Yes' })).toBeVisible()
  await expect(page.getByRole('row', { name: /^Access/ })).toBeHidden()
  await page.getByText('All permissions').click()
  await expect(page.getByRole('row', { name: 'Access No No' })).toBeVisible()
  await look(page, 'lab-compare')

  await page.getByRole('tab', { name: 'One person' }).click()
  await page.getByRole('button', { name: 'Anna' }).click()
  await expect(page.getByText(/Anna holds 2 permissions through 2 roles/)).toBeVisible()
  await expect(page.getByRole('row', { name: /Reports Yes Without Reporter: No/ })).toBeVisible()
  await look(page, 'lab-person')
  await page.getByText('Lost without Watcher').click()
  await expect(page.getByRole('row', { name: /^Reports/ })).toBeHidden()
  await page.getByRole('button', { name: 'Take Watcher from Anna' }).click()
  const review = page.getByRole('dialog', { name: 'Take the role Watcher from Anna' })
  await expect(review.getByText(/Anna loses Alarms/)).toBeVisible()
  await review.getByRole('button', { name: 'Take the role Watcher from Anna' }).click()
  await expect(page.getByText(/Anna holds 1 permission through one role/)).toBeVisible()
})
