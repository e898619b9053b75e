import { useQuery } from '@tanstack/react-query'
import * as Overview from '../../wailsjs/go/app/Overview'
import { call } from './call'
import { setUpKey } from './setUpKey'
import type { FindingView, PlanView } from './types'

const keys = { view: (setUp: string) => [...setUpKey(setUp), 'overview'] }

/** A set-up at a glance. */
export function useOverview(setUp: string) {
  return useQuery({ queryKey: keys.view(setUp), queryFn: () => call(() => Overview.Get(setUp)) })
}

/** The plan that mends a finding. */
export function mendFinding(setUp: string, finding: FindingView): Promise<PlanView> {
  return call(() => Overview.Mend(setUp, finding.mend))
}
