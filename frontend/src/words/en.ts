import { grid } from './en/grid'
import { kit } from './en/kit'
import { levels } from './en/levels'

/** Every text of the frontend that people read, in English. Another language has the same shape. */
export const en = { locale: 'en', kit, levels, grid }

export type Words = typeof en
