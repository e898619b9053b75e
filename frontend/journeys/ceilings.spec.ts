import type { Locator, Page } from '@playwright/test'
import { given } from './given'
import { type Hand, handOf, hands } from './hand'
import { look } from './look'
import { expect, test } from './rolebook'

type Ceiling = { permission: string; column: number; reason: string }

/** What the template says may never be: by row of the matrix and then by column. */
function ceilingsOf(document: string): Ceiling[] {
  const { catalogue, roles }: SetUp = JSON.parse(document)
  return catalogue.areas.flatMap((area) =>
    area.permissions.flatMap(({ key, name }) =>
      roles.flatMap(({ ceilings }, column) => {
        const ceiling = ceilings?.[key]
        return ceiling ? [{ permission: name, column, reason: ceiling.reason }] : []
      }),
    ),
  )
}

type SetUp = {
  catalogue: { areas: { permissions: { key: string; name: string }[] }[] }
  roles: { ceilings?: Record<string, { reason: string }> }[]
}

const cellOf = (page: Page, { permission, column }: Ceiling): Locator =>
  page
    .getByRole('row')
    .filter({ has: page.getByTitle(permission, { exact: true }) })
    .getByRole('gridcell')
    .nth(column)

/** Tries to grant what may not be: the letter is refused with the reason, the menu offers no such level and says why. */
async function refused(page: Page, hand: Hand, kind: string, ceiling: Ceiling): Promise<void> {
  const cell = cellOf(page, ceiling)
  if (kind === 'keyboard') {
    await hand.set(cell, 'Yes', 'y')
    await expect(page.locator('output').first()).toHaveText(`1 cell stays as it is. ${ceiling.reason}.`)
    return
  }
  await cell.click()
  const menu = page.getByRole('menu')
  await expect(menu.getByText(ceiling.reason)).toBeVisible()
  await expect(menu.getByRole('menuitem', { name: /^Yes/ })).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()
}

for (const kind of hands) {
  // Checklist 50 to 57: what may never be, each with its reason, and the way back to the defaults.
  test(`each ceiling is refused with its reason, and defaults come back, by ${kind}`, async ({
    opened: page,
    rolebook,
  }) => {
    test.setTimeout(300_000)
    const hand = handOf(page, kind)
    const document = await given(page, hand, rolebook, { template: 'activtrak', name: 'Guardian' })
    const ceilings = ceilingsOf(document)
    expect(ceilings).toHaveLength(99)
    await hand.go('Role access')
    await expect(page.getByRole('grid', { name: 'Role access' })).toBeVisible()
    for (const ceiling of ceilings) {
      await test.step(`${ceiling.permission}: ${ceiling.reason}`, () => refused(page, hand, kind, ceiling))
    }
    await expect(page.getByText(/cells? changed/)).toBeHidden()
    await look(page, `roles-ceiling-${kind}`)

    await hand.write(page.getByLabel('Search permissions'), 'Alarm Configuration')
    const alarms = { permission: 'Alarm Configuration', column: 2, reason: '' }
    await hand.set(cellOf(page, alarms), 'No', 'n')
    await expect(page.getByText('1 cell changed')).toBeVisible()
    await hand.press(page.getByRole('button', { name: /^Review/ }))
    await expect(page.getByText('1 cell changed')).toBeHidden()
    await expect(page.getByLabel('Changed from default (1)')).toBeVisible()
    await hand.press(page.getByRole('button', { name: 'Reset to default' }))
    await hand.press(page.getByRole('menuitem', { name: 'All built-in roles' }))
    await expect(page.getByLabel('Changed from default (0)')).toBeVisible()
    await expect(cellOf(page, alarms)).toHaveAccessibleName(/^Read only/)
  })
}
