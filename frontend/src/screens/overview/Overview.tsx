import { useOverview } from '../../api/overview'
import type { OverviewView } from '../../api/types'
import { Loaded } from '../../pickers/Loaded'
import { useSetUp } from '../../pickers/useSetUp'
import { Page } from '../../ui/Page'
import { SkeletonLines } from '../../ui/Skeletons'
import { Counts } from './Counts'
import { Found } from './Found'
import { NextSteps } from './NextSteps'

/** A set-up at a glance: what is in it, what to do next, what Rolebook found. */
export function Overview() {
  const { id, name } = useSetUp()
  const query = useOverview(id)
  return (
    <Page title={name} description={query.data?.product} scroll>
      <Loaded query={query} skeleton={<SkeletonLines lines={9} />}>
        {(view: OverviewView) => (
          <>
            <Counts view={view} />
            <NextSteps steps={view.steps} />
            <Found view={view} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
