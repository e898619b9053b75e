import { de } from './de'
import { en, type Words } from './en'

/** The texts of every language there is, by its code. */
const languages: Record<string, Words> = { en, de }

/** The texts of a language; of one that is not known, the English ones. */
export function wordsOf(language: string): Words {
  return languages[language] ?? en
}
