import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Which folders a folder may import from, besides itself. */
const allowed: Record<string, readonly string[]> = {
  words: [],
  ui: ['words'],
  api: ['words'],
  pickers: ['api', 'ui', 'words'],
  screens: ['pickers', 'api', 'ui', 'words'],
  shell: ['screens', 'pickers', 'api', 'ui', 'words'],
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path) && path.includes('/'))
  .map((path) => ({ path, text: readFileSync(join('src', path), 'utf8') }))
const shipped = files.filter((file) => !/\.test\.tsx?$/.test(file.path))

const imports = (file: { path: string; text: string }) =>
  [...file.text.matchAll(/(?:from|import)\s+'(\.[^']*)'/g)].map((found) =>
    normalize(join(dirname(file.path), found[1] ?? '')).replaceAll('\\', '/'),
  )

const lines = (pattern: RegExp, of = shipped) =>
  of.flatMap((file) =>
    file.text
      .split('\n')
      .flatMap((line, n) => (pattern.test(line) ? [`${file.path}:${n + 1} ${line.trim()}`] : [])),
  )

describe('the folders of src', () => {
  it('import in one direction: words ← ui, api ← pickers ← screens ← shell', () => {
    const wrong = shipped.flatMap((file) => {
      const [folder = ''] = file.path.split('/')
      const may = [folder, ...(allowed[folder] ?? [])]
      const beyond = imports(file).filter(
        (path) => !path.startsWith('..') && !may.includes(path.split('/')[0] ?? ''),
      )
      return beyond.map((path) => `${file.path} imports ${path}`)
    })
    expect(wrong).toEqual([])
  })

  it('keep screens apart: what two of them need is a picker', () => {
    const screens = shipped.filter((file) => file.path.startsWith('screens/'))
    const wrong = screens.flatMap((file) => {
      const own = file.path.split('/')[1]
      const others = imports(file).filter((path) => path.startsWith('screens/') && path.split('/')[1] !== own)
      return others.map((path) => `${file.path} imports ${path}`)
    })
    expect(wrong).toEqual([])
  })

  it('touch the bridge to Go in api/ only', () => {
    const outside = shipped.filter((file) => !file.path.startsWith('api/'))
    expect(lines(/wailsjs|window\.(go|runtime|rolebook)\b|\bfetch\(/, outside)).toEqual([])
  })
})

describe('what is shipped', () => {
  it('keeps type assertions in api/', () => {
    const outside = shipped.filter((file) => !/^(api|words)\//.test(file.path))
    expect(
      lines(/\bas (?!const\b)[A-Za-z{]/, outside).filter(
        (line) => !/import|\/\/|\*|:\d+ \w+ as \w+,$/.test(line),
      ),
    ).toEqual([])
  })

  it('makes no style element while it runs, which the content security policy refuses', () => {
    const responsive = /=\{\{\s*(base|xs|sm|md|lg|xl):/
    const withStyles = /import [^;]*\b(AppShell|SimpleGrid|Grid)\b[^;]* from '@mantine\/core'/
    expect([
      ...lines(responsive),
      ...shipped.filter((file) => withStyles.test(file.text)).map((file) => file.path),
    ]).toEqual([])
  })

  it('fetches nothing in an effect', () => {
    const effects = shipped.filter(
      (file) => file.path.startsWith('screens/') && /useEffect\(/.test(file.text),
    )
    expect(
      effects.filter((file) => /useEffect\([\s\S]*?(api|\.then\()/.test(file.text)).map((file) => file.path),
    ).toEqual([])
  })

  it('keeps files short: 400 lines at most', () => {
    expect(files.filter((file) => file.text.split('\n').length > 400).map((file) => file.path)).toEqual([])
  })
})
