import type { Page } from '@playwright/test'
import { type Hand, handOf, hands } from './hand'
import { look } from './look'
import { expect, test } from './rolebook'
import { add, apply, ask, begin, deed } from './steps'

const dora = { first: 'Dora', last: 'Diaz', email: 'dora@guardian.test' }

/** Opens a role from its card. */
async function open(page: Page, hand: Hand, name: string) {
  await hand.go('Role access')
  await hand.press(page.getByRole('radio', { name: /^Roles \d/ }))
  await hand.press(page.getByRole('button', { name, exact: true }))
  const role = page.getByRole('dialog', { name, exact: true })
  await expect(role).toBeVisible()
  return role
}

for (const kind of hands) {
  // Checklist 151: list the tasks, make the role, only what is required, save, assign.
  test(`a custom role is made of the tasks of a job and given to somebody, by ${kind}`, async ({
    opened: page,
  }) => {
    const hand = handOf(page, kind)
    await begin(page, hand, 'TrackTik')
    await hand.go('Role access')
    await hand.press(page.getByRole('button', { name: 'New role' }))
    const making = page.getByRole('dialog', { name: 'New role' })
    await expect(making.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused()
    await page.keyboard.type('Site planner')
    const search = making.getByLabel('Search tasks')
    await hand.write(search, 'Site Schedule')
    await hand.press(making.getByRole('checkbox', { name: 'Change Site Schedule' }))
    await expect(making.getByRole('checkbox', { name: 'See Site Schedule' })).toBeChecked()
    await hand.write(search, 'Schedule Template')
    await hand.press(making.getByRole('checkbox', { name: 'See Schedule Template' }))
    await hand.write(search, 'site level')
    await hand.press(making.getByRole('checkbox', { name: 'See Report template creation (site level)' }))
    await expect(
      making.getByText('Report template creation (region level), for Report template creation (site level)'),
    ).toBeVisible()
    await look(page, `roles-tasks-${kind}`)
    await hand.press(making.getByRole('button', { name: 'Tick it too' }))
    await expect(making.getByText('4 tasks ticked')).toBeVisible()
    await expect(making.getByText('Needed too', { exact: false })).toBeHidden()
    await expect(
      making.getByText('District Manager can do all of this already', { exact: false }),
    ).toBeVisible()
    await hand.press(making.getByRole('button', { name: 'Create Site planner' }))
    await apply(page, hand, 'Create the role Site planner')
    await expect(making).toBeHidden()
    await expect(page.getByRole('columnheader', { name: /Site planner/ })).toBeVisible()

    await add(page, hand, { ...dora, role: 'Site planner' })
    const role = await open(page, hand, 'Site planner')
    await expect(role.getByRole('link', { name: 'Dora Diaz' })).toBeVisible()
  })

  // Checklist 142: off for one person, and on again.
  test(`a role is off for one person, and on again, by ${kind}`, async ({ opened: page }) => {
    const hand = handOf(page, kind)
    await begin(page, hand, 'ActivTrak')
    await add(page, hand, { ...dora, role: 'Viewer' })
    await deed(page, hand, 'Dora Diaz', 'Activate')
    await apply(page, hand, 'Activate Dora Diaz')
    const role = await open(page, hand, 'Viewer')
    await deed(page, hand, 'Dora Diaz', 'Deactivate for now')
    await apply(page, hand, /Viewer/)
    await expect(role.getByText('not active', { exact: false })).toBeVisible()
    if (kind === 'mouse') await look(page, 'roles-resting')
    await deed(page, hand, 'Dora Diaz', 'Activate again')
    await apply(page, hand, /Viewer/)
    await expect(role.getByText('not active', { exact: false })).toBeHidden()
  })

  // Checklist 164 to 168: a 403 on Data Lab is explained and mended without making anybody an administrator.
  test(`the 403 of Data Lab is explained, and opened by Block to Grant and one more permission, by ${kind}`, async ({
    opened: page,
  }) => {
    const hand = handOf(page, kind)
    await begin(page, hand, 'TrackTik')
    await add(page, hand, { ...dora, role: 'District Manager' })
    await deed(page, hand, 'Dora Diaz', 'Activate')
    await expect(page.getByRole('row', { name: /Dora Diaz.*Active/ })).toBeVisible()
    await hand.press(page.getByRole('button', { name: /^Viewable groups of Dora Diaz/ }))
    const views = page.getByRole('dialog', { name: 'Viewable groups of Dora Diaz' })
    await hand.press(views.getByRole('checkbox', { name: /All users and groups/i }))
    await hand.press(views.getByRole('button', { name: 'Review' }))
    await apply(page, hand, /^Change the viewable/)

    await askThroughAPI(page, hand)
    await expect(page.getByRole('status').getByText('No', { exact: true })).toBeVisible()
    await expect(page.getByText('API access', { exact: false }).first()).toBeVisible()
    await look(page, `check-403-${kind}`)

    const role = await open(page, hand, 'District Manager')
    await expect(role.getByText('Does not count through the API.')).toBeVisible()
    await expect(role.getByText('API access, for Data Lab', { exact: false })).toBeVisible()
    const api = role.getByRole('radiogroup', { name: 'API access' })
    await hand.press(api.getByRole('radio', { name: 'Grant' }))
    await apply(page, hand, /District Manager/)
    await expect(role.getByText('Does not count through the API.')).toBeHidden()
    if (kind === 'mouse') await look(page, 'roles-needs')
    await hand.press(role.getByRole('button', { name: 'Grant API access' }))
    await apply(page, hand, /API access/, /Dora Diaz gains/)
    await expect(role.getByText('API access, for Data Lab', { exact: false })).toBeHidden()
    await page.keyboard.press('Escape')

    await askThroughAPI(page, hand)
    await expect(page.getByRole('status').getByText('Yes', { exact: true })).toBeVisible()
    await hand.press(page.getByRole('link', { name: 'Write a statement about it' }))
    const statement = page.getByRole('dialog', { name: 'Write a statement' })
    await expect(statement.getByText('Dora Diaz', { exact: false }).first()).toBeVisible()
    await expect(statement.getByText('Data Lab', { exact: false }).first()).toBeVisible()
  })

  test(`roles are kept apart, and who has both is named, by ${kind}`, async ({ opened: page }) => {
    const hand = handOf(page, kind)
    await begin(page, hand, 'ActivTrak')
    await hand.go('Role access')
    await hand.press(page.getByRole('radio', { name: 'Rules' }))
    await expect(page.getByText('No rules yet')).toBeVisible()
    if (kind === 'mouse') await look(page, 'roles-no-rules')
    await hand.press(page.getByRole('button', { name: 'Keep roles apart' }).first())
    const form = page.getByRole('dialog', { name: 'Keep roles apart' })
    await expect(form.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused()
    await page.keyboard.type('Run or watch')
    const roles = form.getByRole('combobox', { name: 'Roles to keep apart' })
    for (const name of ['Admin', 'Viewer']) await hand.choose(roles, name)
    await page.keyboard.press('Escape')
    await hand.press(form.getByRole('radio', { name: 'Nobody uses them at the same time' }))
    if (kind === 'mouse') await look(page, 'roles-rule')
    await hand.press(form.getByRole('button', { name: 'Save the rule' }))
    await expect(
      page.getByText('Nobody uses 2 or more of these roles at the same time: Admin and Viewer.'),
    ).toBeVisible()
    if (kind === 'mouse') await look(page, 'roles-rules')
    await deed(page, hand, 'Run or watch', 'Delete the rule…')
    await expect(page.getByText('No rules yet')).toBeVisible()
  })
}

/** Asks whether Dora may view Data Lab through the API. */
async function askThroughAPI(page: Page, hand: Hand): Promise<void> {
  await ask(page, hand, 'Dora Diaz', 'Data Lab')
  await hand.press(page.getByRole('button', { name: 'More', exact: true }))
  await hand.press(page.getByRole('radio', { name: 'API', exact: true }))
}
