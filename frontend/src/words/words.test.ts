import { expect, it } from 'vitest'
import { de } from './de'
import { en } from './en'

type Text = string | ((...values: never[]) => unknown)

/** Every text by the place where it stands. */
function texts(place: object, at = ''): [string, Text][] {
  return Object.entries(place).flatMap(([key, text]): [string, Text][] => {
    const here = at ? `${at}.${key}` : key
    if (typeof text === 'object' && text !== null) return texts(text, here)
    return [[here, text]]
  })
}

/** What is called and written alike in both languages. */
const alike = new Set(
  'In Rolebook,Passphrase,API,Acme GmbH,Anna,Browser,Code,E-Mail,Port,STARTTLS,TLS,CSV,Computer,Export,Import,Matrix,Name,Person,Portal,Region,SSO,Status,Superuser,Team,Zone,Alias,Rolebook,Link'.split(
    ',',
  ),
)

const english = new Map(texts(en))
const german = new Map(texts(de))

/** What a text makes of values that do not stand in any text by themselves. */
function said(text: Text, count: number): string {
  if (typeof text === 'string') return text
  const values = Array.from({ length: text.length }, (_, n) => `<${n}>`)
  const counts = Array.from({ length: text.length }, () => count)
  const tries = [values, counts].map((list) => {
    try {
      return String(Reflect.apply(text, undefined, list))
    } catch {
      return ''
    }
  })
  return tries.join('\n')
}

it('has every text in German', () => {
  const untranslated = [...english].filter(([at, text]) => {
    const own = german.get(at)
    if (typeof text === 'function') return own === text && /[a-z]{3}/.test(said(text, 2).replace(/<\d>/g, ''))
    return own === text && /[A-Za-z]{3}/.test(text) && !alike.has(text)
  })
  expect(untranslated.map(([at, text]) => `${at}: ${text}`)).toEqual([])
})

it('puts the same values into German texts', () => {
  const values = (text: Text, count: number) => [...new Set(said(text, count).match(/<\d>/g) ?? [])].sort()
  const differing = [...english].filter(([at, text]) => {
    const own = german.get(at)
    return own === undefined || String(values(text, 2)) !== String(values(own, 2))
  })
  expect(differing.map(([at]) => at)).toEqual([])
})

it('has no text in German that English does not have', () => {
  expect([...german.keys()].filter((at) => !english.has(at))).toEqual([])
})
