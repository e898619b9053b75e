import { createContext, useContext } from 'react'
import type { Applied, PlanView } from '../../api/types'

/** Shows what a change does before it is done. Gives what was applied, or nothing when it was discarded. */
export type Review = (coming: Promise<PlanView>) => Promise<Applied | undefined>

export const ReviewContext = createContext<Review>(() => Promise.resolve(undefined))

/**
 * The review panel for a screen: `await review(people.suspend(setUp, email))`. Harmless plans are
 * applied at once, all others after they were looked at; both offer Undo.
 */
export function useReview(): Review {
  return useContext(ReviewContext)
}
