import type { Page } from '@playwright/test'
import { de } from '../src/words/de'
import { en } from '../src/words/en'

type Text = string | ((...values: never[]) => unknown)

function texts(place: object, at = ''): [string, Text][] {
  return Object.entries(place).flatMap(([key, text]): [string, Text][] =>
    typeof text === 'object' && text !== null ? texts(text, `${at}.${key}`) : [[`${at}.${key}`, text]],
  )
}

const german = new Set(texts(de).map(([, text]) => text))

/** The English texts that read otherwise in German. */
const english = new Set(
  texts(en).flatMap(([, text]) =>
    typeof text === 'string' && text !== '' && !german.has(text) ? [text] : [],
  ),
)

/** Words that stand in nearly every English sentence, and in no German one. */
const tell =
  /\b(the|and|of|with|without|this|that|has|have|had|not|nobody|somebody|everybody|anybody|who|whose|from|through|cannot|may|can|their|they|your|are|is|be|to|it|its|no longer|for|by|only|new|change|remove|delete|add|show|all)\b/i

/** Every text on the page that is seen, read aloud or shown on hover. */
function shown(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all: string[] = []
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      if (node instanceof Element) {
        if (node.closest('[lang]') !== document.documentElement && node.closest('[lang]:not(html)')) continue
        for (const name of [
          'aria-label',
          'title',
          'placeholder',
          'alt',
          'aria-description',
          'aria-roledescription',
        ]) {
          all.push(node.getAttribute(name) ?? '')
        }
      } else if (!node.parentElement?.closest('script, style, [lang]:not(html)')) {
        all.push(node.textContent ?? '')
      }
    }
    return [...new Set(all.map((text) => text.trim()).filter((text) => text !== ''))]
  })
}

/** Every text inside a document, such as a set-up or the list of templates: the client's data. */
export function data(document: unknown): string[] {
  if (typeof document === 'string') return [document]
  if (typeof document !== 'object' || document === null) return []
  return Object.entries(document).flatMap(([key, value]) => [key, ...data(value)])
}

/** What of Rolebook's own is left in English on the page; the client's data may be English. */
export async function leftInEnglish(page: Page, client: readonly string[]): Promise<string[]> {
  const own = new Set(client)
  const names = [...own].filter((text) => text.length > 2).sort((a, b) => b.length - a.length)
  return (await shown(page)).filter((text) => {
    if (own.has(text)) return false
    if (english.has(text)) return true
    const rest = names.reduce((part, name) => part.replaceAll(name, '·'), text)
    return tell.test(rest)
  })
}
