import { frame } from './en/frame'
import { grid } from './en/grid'
import { kit } from './en/kit'
import { levels } from './en/levels'
import { review } from './en/review'
import { trouble } from './en/trouble'

/** Every text of the frontend that people read, in English. Another language has the same shape. */
export const en = { locale: 'en', kit, levels, grid, review, frame, trouble }

export type Words = typeof en
