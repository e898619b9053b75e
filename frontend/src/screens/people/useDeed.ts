import { setStatus } from '../../api/people'
import type { Applied, Picked } from '../../api/types'
import { useReview } from '../../pickers/review/useReview'
import { useSetUp } from '../../pickers/useSetUp'
import { useToast } from '../../ui/Toast'

/** Gives a function that plans a change of status and shows it; whom it leaves out is said in passing. */
export function useDeed(): (people: Picked, deed: string) => Promise<Applied | undefined> {
  const { id } = useSetUp()
  const review = useReview()
  const toast = useToast()
  return (people, deed) => review(setStatus(id, people, deed, (text) => toast({ text })))
}
