import type { ReactNode } from 'react'
import { copy } from '../../api/clipboard'
import { useToastTrouble } from '../useTrouble'
import { ReviewPanel } from './ReviewPanel'
import { ReviewContext } from './useReview'
import { useReviewFlow } from './useReviewFlow'

/** Holds the one review panel for all screens of a set-up. */
export function ReviewProvider({ children }: { children: ReactNode }) {
  const { stage, review, onApply, onMend, onDiscard } = useReviewFlow()
  const toastTrouble = useToastTrouble()
  const { plan } = stage
  return (
    <ReviewContext value={review}>
      {children}
      <ReviewPanel
        {...stage}
        key={plan?.id}
        onApply={(reason) => plan && void onApply(plan, reason)}
        onMend={(finding) => plan && void onMend(plan, finding)}
        onDiscard={onDiscard}
        onCopy={(text) => void copy(text).catch(toastTrouble)}
      />
    </ReviewContext>
  )
}
