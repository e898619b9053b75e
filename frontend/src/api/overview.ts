import { useQuery } from '@tanstack/react-query'
import * as Overview from '../../wailsjs/go/app/Overview'
import { call } from './call'
import { setUpKey } from './setUpKey'
import type { FindingView, OverviewView, PlanView } from './types'

const keys = { view: (setUp: string) => [...setUpKey(setUp), 'overview'] }

/** A set-up at a glance. */
export function useOverview(setUp: string) {
  return useQuery({ queryKey: keys.view(setUp), queryFn: () => call(() => Overview.Get(setUp)) })
}

/** Says that the clock of this computer is right, after it was behind. */
export function trustClock(setUp: string): Promise<OverviewView> {
  return call(() => Overview.TrustClock(setUp))
}

/** The plan that mends a finding. */
export function mendFinding(setUp: string, finding: FindingView): Promise<PlanView> {
  return call(() => Overview.Mend(setUp, finding.mend))
}
