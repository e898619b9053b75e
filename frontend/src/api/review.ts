import * as Review from '../../wailsjs/go/app/Review'
import { call } from './call'
import type { Applied, PlanView } from './types'

/** A plan that is on the table, worked out again if the set-up has changed since. */
export function getPlan(setUp: string, plan: string): Promise<PlanView> {
  return call(() => Review.Get(setUp, plan))
}

/** Applies a plan. An AppError of code `stale` says that it was worked out again and is to be looked at once more. */
export function applyPlan(setUp: string, plan: string, reason: string): Promise<Applied> {
  return call(() => Review.Apply(setUp, plan, reason))
}

/** Takes a plan off the table. */
export function discardPlan(setUp: string, plan: string): Promise<void> {
  return call(() => Review.Discard(setUp, plan))
}

/** The plan with the mend of one of its findings. */
export function mendPlan(setUp: string, plan: string, finding: string): Promise<PlanView> {
  return call(() => Review.Mend(setUp, plan, finding))
}

/** The plan that takes back what was done. */
export function undoPlan(setUp: string, seq: number): Promise<PlanView> {
  return call(() => Review.Undo(setUp, seq))
}
