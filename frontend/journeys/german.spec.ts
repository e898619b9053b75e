import type { Page } from '@playwright/test'
import { data, leftInEnglish } from './german'
import { look } from './look'
import { expect, type Rolebook, test } from './rolebook'

/** Everywhere one can be in a set-up, by what stands behind its address; the ones looked at have a name. */
const places: readonly [place: string, name?: string][] = [
  ['overview'],
  ['people', 'people'],
  ['people?user=bob.meyer@example.com'],
  ['people?user=vera.sander@example.com'],
  ['people?user=piet.jansen@example.com'],
  ['people?new=1', 'invite'],
  ['happened'],
  ['happened?verb=join'],
  ['happened?verb=job'],
  ['happened?verb=cover'],
  ['happened?verb=leave'],
  ['happened?verb=back'],
  ['happened?verb=exit'],
  ['roles', 'roles'],
  ['roles?view=cards'],
  ['roles?view=rules'],
  ['roles?role=viewer'],
  ['roles?permission=reports.trends'],
  ['roles?role=viewer&permission=alarms.log', 'cell'],
  ['roles?new=1'],
  ['catalogue', 'catalogue'],
  ['catalogue?view=add-ons'],
  ['catalogue?permission=alarms.log'],
  ['lab'],
  ['lab?tab=combined'],
  ['lab?tab=compare&a=viewer&b=admin', 'compare'],
  ['lab?tab=person&user=vera.sander@example.com'],
  ['lab?tab=unused'],
  ['groups'],
  ['groups?group=support', 'group'],
  ['groups?new=1'],
  ['preview?user=vera.sander@example.com'],
  ['check'],
  ['check?user=vera.sander@example.com&permission=alarms.log', 'denied'],
  ['check?user=tom.weber@example.com&permission=reports.trends&subject=group:sales&action=edit'],
  ['check?user=bob.meyer@example.com&permission=alarms.log'],
  ['check?tab=who&permission=alarms.log'],
  ['check?tab=what&user=vera.sander@example.com'],
  ['reviews', 'reviews'],
  ['statements'],
  ['statements?view=coverage'],
  ['statements?new=1'],
  ['transfer', 'transfer'],
  ['transfer?tab=import'],
  ['history'],
  ['history?event=1'],
  ['settings', 'settings'],
  ['sessions'],
  ['paper?what=role&key=viewer'],
  ['paper?what=hand-over'],
]

const settle = (page: Page) => expect(page.locator('[aria-busy="true"]')).toHaveCount(0)

async function speakGerman(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Language' }).click()
  await page.getByRole('menuitem', { name: 'Deutsch' }).click()
  await expect(page.getByRole('heading', { name: 'Einrichtungen' })).toBeVisible()
}

/** The client's data: what an export holds. The set-up is let go for it, and opened again by the next look. */
async function dataOf(page: Page, rolebook: Rolebook, setUp: string): Promise<string[]> {
  await page.evaluate((id) => Reflect.get(window, 'go').app.SetUps.Close(id), setUp)
  return data(JSON.parse((await rolebook.run('export', '-s', setUp)).out))
}

test('every screen speaks German once German is chosen', async ({ opened: page, rolebook }) => {
  test.slow()
  await speakGerman(page)
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  const templates = data(JSON.parse((await rolebook.run('--json', 'templates')).out))
  await look(page, 'german-setups')

  await page.getByRole('button', { name: /Beispiel ansehen/ }).click()
  await expect(page.getByRole('link', { name: 'Übersicht' })).toBeVisible()
  const setUp = /\/s\/([^/?]+)/.exec(page.url())?.[1] ?? ''
  const client = [...templates, ...(await dataOf(page, rolebook, setUp)), rolebook.folder]
  const english: Record<string, string[]> = {}
  for (const [place, name] of places) {
    await page.evaluate(([id, to]) => location.assign(`#/s/${id}/${to}`), [setUp, place])
    await settle(page)
    const left = await leftInEnglish(page, client)
    if (left.length > 0) english[place] = left
    if (name) await look(page, `german-${name}`)
  }
  expect(english).toEqual({})
})

test('what changes is told in German before it is done, and written so in the history', async ({
  opened: page,
  rolebook,
}) => {
  await speakGerman(page)
  await page.getByRole('button', { name: /Beispiel ansehen/ }).click()
  await expect(page.getByRole('link', { name: 'Übersicht' })).toBeVisible()
  const setUp = /\/s\/([^/?]+)/.exec(page.url())?.[1] ?? ''
  const client = await dataOf(page, rolebook, setUp)

  await page.evaluate((id) => location.assign(`#/s/${id}/happened?verb=leave`), setUp)
  await page.getByRole('combobox', { name: 'Wer geht in Auszeit?' }).fill('Bob')
  await page.getByRole('option', { name: /Bob Meyer/ }).click()
  await page.getByRole('combobox', { name: 'Wer vertritt?' }).fill('Ana')
  await page.getByRole('option', { name: /Ana Costa/ }).click()
  await page.getByLabel('Letzter Tag der Vertretung').fill('2031-12-31')
  expect(await leftInEnglish(page, client)).toEqual([])
  await page.getByRole('button', { name: 'Ansehen, was sich ändert' }).click()
  const panel = page.getByRole('dialog').filter({ has: page.getByRole('button', { name: 'Verwerfen' }) })
  await expect(panel.getByText(/Bob Meyer verliert/).first()).toBeVisible()
  expect(await leftInEnglish(page, client)).toEqual([])
  await look(page, 'german-review')
  await panel
    .getByRole('button', { name: /Bob Meyer geht in Auszeit|Anwenden|anwenden/ })
    .last()
    .click()
  await expect(panel).toBeHidden()

  await page.evaluate((id) => location.assign(`#/s/${id}/history`), setUp)
  const entry = 'Bob Meyer geht in Auszeit, Ana Costa vertritt bis 31.12.2031'
  await page.getByRole('row', { name: new RegExp(entry) }).click()
  await expect(page.getByText('Was sich geändert hat')).toBeVisible()
  expect(await leftInEnglish(page, client)).toEqual([])
  await look(page, 'german-event')

  await page.evaluate((id) => location.assign(`#/s/${id}/people?user=ana.costa@example.com`), setUp)
  await expect(page.getByText('Vertretung für Bob Meyer').first()).toBeVisible()
  expect(await leftInEnglish(page, client)).toEqual([])
})
