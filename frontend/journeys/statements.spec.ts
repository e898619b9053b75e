import { handOf, hands } from './hand'
import { look } from './look'
import { expect, test } from './rolebook'
import { apply, deed, example, reviewOf } from './steps'

test('a statement is written in plain words, breaks while it is written, and warns of a change', async ({
  opened: page,
}) => {
  test.slow()
  await page.getByRole('button', { name: 'Look at an example' }).click()
  await page.getByRole('link', { name: 'Statements' }).click()
  await expect(page.getByRole('row', { name: /Holds Viewers never see alarms/ })).toBeVisible()
  await look(page, 'statements')

  await page.getByRole('button', { name: 'Write a statement' }).click()
  const panel = page.getByRole('dialog', { name: 'Write a statement' })
  await expect(panel.getByText('Choose whom it is about.')).toBeVisible()
  await panel.getByLabel('Which role').fill('Viewer')
  await page.getByRole('option', { name: /^Viewer/ }).click()
  await panel.getByRole('combobox', { name: 'What', exact: true }).fill('Alarm Log')
  await page.getByRole('option', { name: 'Alarm Log' }).click()
  await expect(panel.getByText('Only holders of Viewer can view Alarm Log')).toBeVisible()
  await expect(panel.getByText(/people break it/)).toBeVisible()
  await look(page, 'statements-broken')
  await panel.getByText('they cannot').click()
  await expect(panel.getByText('Nobody with the role Viewer can view Alarm Log')).toBeVisible()
  await expect(panel.getByText(/1 person breaks it: Vera Sander/)).toBeVisible()

  await panel.getByLabel('Which role').fill('Configurator')
  await page.getByRole('option', { name: /^Configurator/ }).click()
  await panel.getByText('only they can').click()
  await panel.getByText('edit', { exact: true }).click()
  await panel.getByRole('combobox', { name: 'What', exact: true }).fill('App Access')
  await page.getByRole('option', { name: 'App Access' }).click()
  await expect(panel.getByText('Only holders of Configurator can edit App Access')).toBeVisible()
  await panel.getByLabel('Which role').fill('Admin')
  await page.getByRole('option', { name: /^Admin/ }).click()
  await expect(panel.getByText('It holds, now and on every later date')).toBeVisible()
  await panel.getByRole('button', { name: 'Write it' }).click()
  await expect(
    page.getByRole('row', { name: /Holds Only holders of Admin can edit App Access/ }),
  ).toBeVisible()

  await page.getByText(/Not checked yet 51/).click()
  await page.getByPlaceholder('Search permissions').fill('trends')
  await expect(page.getByRole('row', { name: /Productivity Trends/ })).toBeVisible()
  await look(page, 'statements-coverage')
  await page.getByRole('button', { name: 'Write a statement about Productivity Trends' }).click()
  await expect(panel.getByRole('combobox', { name: 'What', exact: true })).toHaveValue('Productivity Trends')
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
})

for (const kind of hands) {
  test(`a cell brings a statement with its form filled in, which is written for a reason, by ${kind}`, async ({
    opened: page,
  }) => {
    const hand = handOf(page, kind)
    await example(page, hand, 'Role access')
    await hand.write(page.getByLabel('Search permissions'), 'Alarm Log')
    await expect(page.getByRole('row')).toHaveCount(3)
    await hand.open(
      page
        .getByRole('row', { name: /^Alarm Log/ })
        .getByRole('gridcell')
        .last(),
    )
    const cell = page.getByRole('dialog', { name: 'Alarm Log · Viewer' })
    await hand.press(cell.getByRole('link', { name: 'Write a statement about it' }))
    const panel = page.getByRole('dialog', { name: 'Write a statement' })
    await expect(panel.getByText('Nobody with the role Viewer can view Alarm Log')).toBeVisible()
    await hand.write(panel.getByLabel('In your own words'), 'Viewers see no alarms')
    await hand.press(panel.getByRole('button', { name: 'Write it' }))
    const review = reviewOf(page)
    await expect(review.getByText('Statements that would not hold')).toBeVisible()
    if (kind === 'mouse') await look(page, 'statements-review')
    await hand.write(review.getByLabel('Reason'), 'Until Ana is back')
    await apply(page, hand, 'Write the statement Viewers see no alarms')
    await expect(page.getByRole('row', { name: /Broken Viewers see no alarms/ })).toBeVisible()
    await deed(page, hand, 'Viewers see no alarms', 'Remove')
    await expect(page.getByRole('row', { name: /Viewers see no alarms/ })).toBeHidden()
  })
}
