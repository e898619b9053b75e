import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Hand } from './hand'
import { expect, type Rolebook } from './rolebook'

/** A set-up that is there before a journey begins. */
type Given = {
  template: string
  name: string
  /** A set-up document whose groups and people are put into it. */
  people?: object
}

/** Makes a set-up by the command line and opens it; gives the document that it is then. */
export async function given(page: Page, hand: Hand, rolebook: Rolebook, made: Given): Promise<string> {
  const { template, name, people } = made
  const key = name.toLowerCase()
  const file = join(rolebook.folder, '..', `${key}-${process.pid}-${Date.now()}.json`)
  const commands = [['new', '--template', template, '--name', name, '--owner', `olga@${key}.test`]]
  if (people) {
    await writeFile(file, JSON.stringify(people))
    commands.push(['import', file, '-s', key, '--yes'])
  }
  let document = ''
  for (const command of [...commands, ['export', '-s', key]]) {
    const { code, out } = await rolebook.run(...command)
    expect(code, out).toBe(0)
    document = out
  }
  await rm(file, { force: true })
  await page.reload()
  await hand.press(page.getByRole('row', { name: new RegExp(name) }).first())
  await expect(page.getByRole('heading', { name })).toBeVisible()
  return document
}
