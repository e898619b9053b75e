import type { Page } from '@playwright/test'
import { data, leftInEnglish } from './german'
import { look } from './look'
import { expect, type Rolebook, test } from './rolebook'

/** Everywhere one can be in a set-up, by what stands behind its address; the ones looked at have a name. */
const places: readonly [place: string, name?: string][] = [
  ['overview', 'overview'],
  ['people', 'people'],
  ['people?user=bob.meyer@example.com', 'person'],
  ['people?user=vera.sander@example.com'],
  ['people?new=1', 'invite'],
  ['happened', 'happened'],
  ['happened?verb=join', 'join'],
  ['happened?verb=job'],
  ['happened?verb=cover'],
  ['happened?verb=leave'],
  ['happened?verb=back'],
  ['happened?verb=exit'],
  ['roles', 'roles'],
  ['roles?view=cards', 'cards'],
  ['roles?role=viewer', 'role'],
  ['roles?permission=reports.trends'],
  ['lab', 'lab'],
  ['lab?tab=combined'],
  ['lab?tab=compare&a=viewer&b=admin', 'compare'],
  ['lab?tab=person&user=vera.sander@example.com'],
  ['lab?tab=unused'],
  ['groups', 'groups'],
  ['groups?group=support', 'group'],
  ['groups?new=1'],
  ['check', 'check'],
  ['statements', 'statements'],
  ['statements?view=coverage'],
  ['transfer', 'transfer'],
  ['history', 'history'],
  ['history?event=1'],
]

const settle = (page: Page) => expect(page.locator('[aria-busy="true"]')).toHaveCount(0)

/** The client's data: what an export holds. The set-up is let go for it, and opened again by the next look. */
async function dataOf(page: Page, rolebook: Rolebook, setUp: string): Promise<string[]> {
  await page.evaluate((id) => Reflect.get(window, 'go').app.SetUps.Close(id), setUp)
  return data(JSON.parse((await rolebook.run('export', '-s', setUp)).out))
}

test('every screen speaks German once German is chosen', async ({ opened: page, rolebook }) => {
  test.slow()
  await page.getByRole('button', { name: 'Language' }).click()
  await page.getByRole('menuitem', { name: 'Deutsch' }).click()
  await expect(page.getByRole('heading', { name: 'Einrichtungen' })).toBeVisible()
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
