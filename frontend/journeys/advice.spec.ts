import { handOf } from './hand'
import { look } from './look'
import { expect, test } from './rolebook'

/** What a screen advises, by the rows of the checklist that ask for it. */
const advised = {
  Overview: ['privacy', 'work together', 'who did what', 'save time', 'review who holds what once a quarter'],
  'App access': [
    'make sure their role grants that and no more',
    'manage themselves, to balance work and life',
    'a personal report by e-mail',
    'shared through a business intelligence tool',
    'a group with only themselves in it',
    'subscribe them to e-mail reports',
    'in your own design',
    'Tell employees openly',
    'a first and a last day',
    'asks somebody who is a superuser',
  ],
  'Role access': [
    'List the tasks of the job',
    'Try it with one person',
    'swap Block for Grant',
    'Shorter time frames load faster',
    'never an administrator’s account',
    'Leave out pay rates',
    'the vendor’s support',
  ],
  Groups: ['how the team does', 'see only themselves'],
  Check: ['Leave out one role at a time', 'before you tell them that it works'],
  'Import and export': ['help centres and academies'],
}

test('what is good to know stands on each screen, one key away', async ({ opened: page }) => {
  const hand = handOf(page, 'keyboard')
  await hand.press(page.getByRole('button', { name: 'Look at an example' }))
  await expect(page.getByRole('link', { name: 'App access' })).toBeVisible()
  for (const [screen, texts] of Object.entries(advised)) {
    await hand.go(screen)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.keyboard.press('F1')
    const panel = page.getByRole('dialog', { name: 'Good to know' })
    for (const text of texts) await expect(panel.getByText(text)).toBeVisible()
    if (screen === 'App access') await look(page, 'advice')
    await page.keyboard.press('Escape')
    await expect(panel).toBeHidden()
  }
})
