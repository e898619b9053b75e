import { en, type Words } from './en'
import { translated } from './translation'

/** Every text of the frontend that people read, in German. */
export const de: Words = translated(en, { locale: 'de' })
