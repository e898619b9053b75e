import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { Page } from '@playwright/test'
import { expect, test } from './rolebook'

// Every name that ends in .test is this computer: so a hostile name leads to Rolebook's own port.
test.use({
  launchOptions: {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--host-resolver-rules=MAP *.test 127.0.0.1'],
  },
})

/** Somebody else's page, on another port of this computer. */
async function hostilePage(): Promise<{ server: Server; port: number }> {
  const server = createServer((_, answer) => {
    answer.writeHead(200, { 'Content-Type': 'text/html' })
    answer.end('<!doctype html><title>free gifts</title><body></body>')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('the hostile page has no port')
  return { server, port: address.port }
}

/** Everything a page can try at another one's address; what it could read comes back. */
async function attack(page: Page, target: string): Promise<string[]> {
  return page.evaluate(async (rolebook) => {
    const read: string[] = []
    const paths = [
      '',
      'open',
      'rpc/app.SetUps.List',
      'download/1',
      'events',
      'door',
      'in',
      'signout',
      'upload?name=a',
    ]
    for (const path of paths) {
      for (const method of ['GET', 'POST']) {
        for (const mode of ['cors', 'no-cors'] as const) {
          for (const type of ['application/json', 'text/plain']) {
            const body = method === 'POST' ? '[]' : null
            try {
              const answer = await fetch(rolebook + path, {
                method,
                mode,
                body,
                credentials: 'include',
                ...(method === 'POST' && mode === 'cors' ? { headers: { 'Content-Type': type } } : {}),
              })
              const text = await answer.text()
              if (text) read.push(`${method} ${path}: ${text.slice(0, 80)}`)
            } catch {
              // Refused, as it should be.
            }
          }
        }
      }
    }
    const framed = (src: string) =>
      new Promise<void>((done) => {
        const frame = document.createElement('iframe')
        frame.onload = () => {
          try {
            const text = frame.contentDocument?.body.textContent
            if (text) read.push(`frame ${src}: ${text.slice(0, 80)}`)
          } catch {
            // Another origin's frame cannot be read.
          }
          done()
        }
        frame.src = src
        document.body.append(frame)
      })
    await framed(rolebook)
    await framed(`${rolebook}open`)
    const scripted = (src: string) =>
      new Promise<void>((done) => {
        const script = document.createElement('script')
        script.onload = () => {
          read.push(`script ${src}`)
          done()
        }
        script.onerror = () => done()
        try {
          script.src = src
        } catch {
          done() // what is shown instead forbids scripts, too
        }
        document.body.append(script)
      })
    await scripted(`${rolebook}bridge.js`)
    await new Promise<void>((done) => {
      const socket = new WebSocket(`${rolebook.replace('http', 'ws')}events`, ['rolebook'])
      socket.onopen = () => {
        read.push('socket')
        done()
      }
      socket.onerror = () => done()
    })
    return read
  }, target)
}

test('another page of this computer, or of the network, reads nothing and does nothing', async ({
  opened: page,
}) => {
  await page.getByRole('button', { name: 'Look at an example' }).click()
  await expect(
    page.getByRole('navigation').getByRole('link', { name: 'App access', exact: true }),
  ).toBeVisible()
  const address = new URL('/', page.url())
  const before = await page.evaluate<{ setUps: { used: string }[] }>('window.go.app.SetUps.List()')

  const { server, port } = await hostilePage()
  for (const origin of [`http://127.0.0.1:${port}`, `http://evil.test:${port}`]) {
    const evil = await page.context().newPage()
    await evil.goto(origin)
    expect(await attack(evil, address.href), origin).toEqual([])
    await evil.close()
  }
  server.close()

  // A name that was made to lead here after its page was loaded: the host is not the one printed.
  const rebound = await page.context().newPage()
  const answer = await rebound.goto(`http://evil.test:${address.port}/`)
  expect(answer?.status()).toBe(421)
  expect(await rebound.evaluate('typeof window.go')).toBe('undefined')
  expect(await attack(rebound, `http://evil.test:${address.port}/`)).toEqual(
    expect.not.arrayContaining([expect.stringMatching(/Hafen|example\.com/)]),
  )
  await rebound.close()

  const after = await page.evaluate<{ setUps: { used: string }[] }>('window.go.app.SetUps.List()')
  expect(after).toEqual(before)
})
