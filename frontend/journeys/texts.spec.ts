import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './rolebook'

const kept = (path: string) => readFile(join('..', path), 'utf8')

/** The fields of a document that hold a text to be shown. */
const texts =
  /\.(name|firstName|lastName|alias|groups\[\]\.kind|source|portal|requires\[\]\.at|notes|description|bestFor|keyFunctions|limitations|reason|text)$/

/** A document with one text in the place of each that is shown. */
function filled(value: unknown, text: string, path = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => filled(one, text, `${path}[]`))
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, filled(one, text, `${path}.${key}`)]),
    )
  }
  return typeof value === 'string' && texts.test(path) ? text : value
}

/** What the page did that none of its texts may have it do. */
function watch(page: Page): string[] {
  const done: string[] = []
  page.on('dialog', (dialog) => done.push(`dialog ${dialog.message()}`))
  page.on('request', (request) => {
    if (request.url().includes('evil')) done.push(`request ${request.url()}`)
  })
  return done
}

const nothingRan = async (page: Page, where: string) =>
  expect(
    await page.evaluate('[window.__xss, document.querySelectorAll("base, iframe, meta[http-equiv]").length]'),
    where,
  ).toEqual([undefined, 0])

// Texts that would do something, if any screen took them for more than texts, stand in every
// field at once: every screen, panel and tab shows them, as they are, and nothing happens.
test('what looks like a page of its own is shown as the text it is', async ({ opened: page, rolebook }) => {
  test.setTimeout(300_000)
  const { shown } = JSON.parse(await kept('app/testdata/texts.json'))
  const text = shown.join(' ')
  const path = join(rolebook.folder, '..', `texts-${Date.now()}.json`)
  await writeFile(
    path,
    JSON.stringify(filled(JSON.parse(await kept('backend/setupfile/testdata/v1.json')), text)),
  )
  const done = watch(page)

  const asked = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open a file' }).click()
  await (await asked).setFiles(path)
  const links = page.getByRole('navigation').getByRole('link')
  await expect(links.first()).toBeVisible()
  const home = page.url().replace(/overview.*/, '')

  for (const name of await links.allTextContents()) {
    await page.getByRole('navigation').getByRole('link', { name, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
    await expect(page.locator('main [aria-busy=true]')).toHaveCount(0)
    await nothingRan(page, name)
    for (const tab of await page.locator('main').getByRole('tab').all()) {
      await tab.click()
      await expect(page.locator('main [aria-busy=true]')).toHaveCount(0)
      await nothingRan(page, `${name}, ${await tab.textContent()}`)
    }
  }
  for (const place of [
    'people?user=anna@acme.test',
    'roles?role=admin',
    'roles?role=admin&permission=alarms.log',
    'groups?group=north',
    'paper?what=hand-over',
    'paper?what=person&key=anna@acme.test',
    'preview?user=anna@acme.test',
    'check?user=anna@acme.test&permission=alarms.log&action=view',
  ]) {
    await page.goto(home + place)
    await expect(page.getByText('<script>window.__xss=1</script>').first(), place).toBeAttached()
    await nothingRan(page, place)
  }

  // Found by it, planned with it, told of it, kept on paper.
  await page.goto(`${home}people`)
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('dialog').getByRole('combobox').fill('<script>')
  await expect(page.getByRole('option').first()).toBeVisible()
  await nothingRan(page, 'palette')
  await page.keyboard.press('Escape')
  await page.goto(`${home}paper?what=hand-over`)
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Keep as a file' }).click()
  const paper = await page.context().newPage()
  const alone = watch(paper)
  await paper.setContent(await readFile(await (await coming).path(), 'utf8'))
  await expect(paper.getByText('<script>window.__xss=1</script>').first()).toBeVisible()
  await nothingRan(paper, 'paper')
  expect([...done, ...alone]).toEqual([])
})
