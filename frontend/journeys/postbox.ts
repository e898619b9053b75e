import { createServer, type Socket } from 'node:net'
import { createInterface } from 'node:readline'

/** A mail server on this computer that takes every letter and keeps it. */
export type Postbox = { port: number; letters: string[]; close: () => Promise<void> }

export async function openPostbox(): Promise<Postbox> {
  const letters: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
    take(socket, letters)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('the postbox has no port')
  return {
    port: address.port,
    letters,
    close: () =>
      new Promise((closed) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => closed())
      }),
  }
}

function take(socket: Socket, letters: string[]): void {
  const say = (line: string) => socket.write(`${line}\r\n`)
  let letter: string[] | undefined
  say('220 postbox')
  createInterface({ input: socket }).on('line', (line) => {
    if (letter) {
      if (line !== '.') letter.push(line.replace(/^\.\./, '.'))
      else {
        letters.push(letter.join('\n'))
        letter = undefined
        say('250 kept')
      }
      return
    }
    const verb = line.slice(0, 4).toUpperCase()
    if (verb === 'QUIT') socket.end('221 bye\r\n')
    else if (verb === 'DATA') {
      letter = []
      say('354 go on')
    } else say('250 postbox')
  })
}
