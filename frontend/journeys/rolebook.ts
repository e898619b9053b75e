import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { test as base, expect, type Page } from '@playwright/test'

const program = resolve(process.env.ROLEBOOK ?? '../bin/rolebook')

/** The program speaks English in journeys, whatever the machine speaks. */
const env = { ...process.env, LC_ALL: 'en' }

/** A Rolebook of its own for one test, serving an empty folder. */
export type Rolebook = {
  folder: string
  /** Runs a command on the same folder and gives what it printed. */
  run: (...args: string[]) => Promise<{ code: number; out: string }>
}

export const test = base.extend<{ rolebook: Rolebook; opened: Page }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture needs from this pattern
  rolebook: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'rolebook-'))
    await use({ folder, run: (...args) => run(['--dir', folder, ...args]) })
    await rm(folder, { recursive: true, force: true })
  },

  /** The page, let in with the code; a broken rule of the content security policy or an error on the way fails the test. */
  opened: async ({ page, rolebook }, use) => {
    const trouble: string[] = []
    page.on('pageerror', (error) => trouble.push(error.message))
    page.on('console', (message) => {
      // A call that is refused is answered with a status; what the page makes of it is what counts.
      const refused = message.text().startsWith('Failed to load resource')
      if (message.type() === 'error' && !refused) trouble.push(message.text())
    })
    const server = spawn(program, ['--dir', rolebook.folder, 'serve'], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env,
    })
    await page.goto(await linkOf(server))
    await use(page)
    await page.close()
    server.kill('SIGINT')
    await once(server, 'exit')
    expect(trouble).toEqual([])
  },
})

async function linkOf(server: ChildProcess): Promise<string> {
  if (!server.stdout) throw new Error('the server prints nothing')
  for await (const line of createInterface(server.stdout)) {
    const link = /http:\S+#code=\S+/.exec(line)
    if (link) return link[0]
  }
  throw new Error('the server ended before it printed its link')
}

async function run(args: string[]): Promise<{ code: number; out: string }> {
  const command = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env })
  let out = ''
  command.stdout.on('data', (text) => {
    out += text
  })
  command.stderr.on('data', (text) => {
    out += text
  })
  const [code] = await once(command, 'close')
  return { code: Number(code), out }
}

export { expect }
