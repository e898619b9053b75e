import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { toAppError } from '../../api/AppError'
import { applyPlan, discardPlan, getPlan, mendPlan, undoPlan } from '../../api/review'
import { forgetSetUp } from '../../api/setUpKey'
import type { Applied, FindingView, PlanView } from '../../api/types'
import { useToast } from '../../ui/Toast'
import { useWords } from '../../words/useWords'
import { type Trouble, useTrouble } from '../useTrouble'
import type { Review } from './useReview'

/** What the panel shows: a plan, what stands in its way, or that it is being worked out. */
export type ReviewStage = {
  open: boolean
  busy: boolean
  plan: PlanView | undefined
  trouble: Trouble | undefined
}

const closed: ReviewStage = { open: false, busy: false, plan: undefined, trouble: undefined }

/** How long a plan may take before the panel opens to say that it is being worked out. */
const patience = 250

/** A plan's way from being worked out to being applied or discarded. */
export function useReviewFlow() {
  const { review: words } = useWords()
  const client = useQueryClient()
  const toast = useToast()
  const tell = useTrouble()
  const [stage, setStage] = useState(closed)
  const answer = useRef<(applied: Applied | undefined) => void>(() => undefined)
  const again = useRef<Review>(() => Promise.resolve(undefined))
  const from = useRef<Element | null>(null)

  const close = useCallback((applied?: Applied) => {
    setStage((now) => ({ ...now, open: false, busy: false }))
    answer.current(applied)
    const back = from.current
    setTimeout(() => back instanceof HTMLElement && back.isConnected && back.focus({ preventScroll: true }))
  }, [])

  const apply = useCallback(
    async (plan: PlanView, reason: string) => {
      const applied = await applyPlan(plan.setUp, plan.id, reason)
      void forgetSetUp(client, plan.setUp)
      const onClick = () => void again.current(undoPlan(plan.setUp, applied.seq))
      const say = applied.turn === 'undo' ? words.undone : applied.turn === 'redo' ? words.redone : words.done
      const label = applied.turn === 'undo' ? words.redo : words.undo
      toast({ text: say(applied.of), action: { label, onClick } })
      return applied
    },
    [client, toast, words],
  )

  const review: Review = useCallback(
    async (coming) => {
      answer.current(undefined)
      from.current = document.activeElement
      const slow = setTimeout(() => setStage({ ...closed, open: true, busy: true }), patience)
      let plan: PlanView | undefined
      let trouble: Trouble | undefined
      try {
        plan = await coming
        if (plan.empty) toast({ text: words.nothing })
        const applied = isHarmless(plan) ? await apply(plan, '') : undefined
        if (plan.empty || applied) {
          close()
          return applied
        }
      } catch (error) {
        trouble = tell(error)
      } finally {
        clearTimeout(slow)
      }
      setStage({ ...closed, open: true, plan, trouble })
      return new Promise<Applied | undefined>((resolve) => {
        answer.current = resolve
      })
    },
    [apply, close, tell, toast, words],
  )
  useEffect(() => {
    again.current = review
  }, [review])

  /** Does something with the plan in the panel; what goes wrong is said in it. */
  const work = async (plan: PlanView, deed: () => Promise<PlanView | undefined>) => {
    setStage((now) => ({ ...now, busy: true, trouble: undefined }))
    try {
      const next = await deed()
      if (next) setStage({ ...closed, open: true, plan: next })
    } catch (error) {
      const stale = toAppError(error).code === 'stale'
      const next = stale ? await getPlan(plan.setUp, plan.id).catch(() => plan) : plan
      setStage({
        ...closed,
        open: true,
        plan: next,
        trouble: stale && next !== plan ? undefined : tell(error),
      })
    }
  }
  const onApply = (plan: PlanView, reason: string) =>
    work(plan, async () => {
      close(await apply(plan, reason))
      return undefined
    })
  const onMend = (plan: PlanView, finding: FindingView) =>
    work(plan, () => mendPlan(plan.setUp, plan.id, finding.id))
  const onDiscard = () => {
    const { plan } = stage
    close()
    if (plan) void discardPlan(plan.setUp, plan.id).catch(() => undefined)
  }
  return { stage, review, onApply, onMend, onDiscard }
}

/** Reports whether a plan may be applied without having been looked at. */
function isHarmless(plan: PlanView): boolean {
  return plan.harmless && !plan.empty && !plan.needsReason && !plan.refused
}
