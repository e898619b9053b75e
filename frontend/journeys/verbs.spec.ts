import { handOf, hands } from './hand'
import { look } from './look'
import { expect, test } from './rolebook'
import { apply, example, reviewOf } from './steps'

for (const kind of hands) {
  test(`Bob goes on leave covered by Vera until a day, comes back, and leaves, by ${kind}`, async ({
    opened: page,
    rolebook,
  }) => {
    const hand = handOf(page, kind)
    await example(page, hand, 'Comings and goings')
    await expect(page.getByRole('radio', { name: /Somebody joins/ })).toBeChecked()
    if (kind === 'mouse') await look(page, 'verbs-join')

    await hand.press(page.getByRole('radio', { name: /Somebody goes on leave/ }))
    await hand.choose(page.getByRole('combobox', { name: 'Who goes on leave?' }), 'Bob Meyer')
    await expect(page.getByText('Active · Power User · viewable groups: Warehouse')).toBeVisible()
    await hand.choose(page.getByRole('combobox', { name: 'Who covers?' }), 'Vera Sander')
    await hand.day(page.getByLabel('Last day of covering'), '2099-12-15')
    const gets = page.getByRole('region', { name: 'What they get' })
    await expect(gets).toContainText('Power User for Warehouse')
    if (kind === 'mouse') await look(page, 'verbs-leave')
    await hand.press(page.getByRole('button', { name: 'See what changes' }))
    await expect(
      reviewOf(page)
        .getByText(/Vera Sander gains/)
        .first(),
    ).toBeVisible()
    if (kind === 'mouse') await look(page, 'verbs-leave-review')
    await apply(page, hand, /^Bob Meyer goes on leave/, /Bob Meyer loses/, /until 15 December 2099$/)
    await expect(
      page.getByText(/Bob Meyer goes on leave, Vera Sander covers until 15 December 2099/).first(),
    ).toBeVisible()

    await hand.find('Somebody comes back')
    await expect(page.getByRole('radio', { name: /Somebody comes back/ })).toBeChecked()
    await hand.choose(page.getByRole('combobox', { name: 'Who comes back?' }), 'Bob', /^Bob Meyer/)
    await expect(page.getByText('Vera Sander covers with Power User until 15 December 2099')).toBeVisible()
    if (kind === 'mouse') await look(page, 'verbs-back')
    await hand.press(page.getByRole('button', { name: 'See what changes' }))
    await apply(page, hand, 'Bob Meyer comes back', /Bob Meyer gains/)

    await hand.press(page.getByRole('radio', { name: /Somebody leaves/ }))
    await hand.choose(page.getByRole('combobox', { name: 'Who leaves?' }), 'Bob Meyer')
    await hand.choose(page.getByRole('combobox', { name: 'Who takes over?' }), 'Vera Sander')
    await expect(gets).toContainText('Power User for Warehouse')
    if (kind === 'mouse') await look(page, 'verbs-exit')
    await hand.press(page.getByRole('button', { name: 'See what changes' }))
    await apply(page, hand, /^Bob Meyer leaves/, /Bob Meyer loses/)

    await hand.press(page.getByRole('button', { name: /^Undo: Bob Meyer leaves/ }))
    await apply(page, hand, /^Undo: Bob Meyer leaves/, /Bob Meyer gains/)
    const { out } = await rolebook.run('list')
    expect(out).toContain('Hafen Logistics')
  })
}
