import { useOverview } from '../../api/overview'
import type { OverviewView } from '../../api/types'
import { Loaded } from '../../pickers/Loaded'
import { useSetUp } from '../../pickers/useSetUp'
import { Page } from '../../ui/Page'
import { SkeletonLines } from '../../ui/Skeletons'
import { Clock } from './Clock'
import { Counts } from './Counts'
import { Found } from './Found'
import { Keeping } from './Keeping'
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
            <Clock warning={view.clock} />
            <Counts view={view} />
            <NextSteps steps={view.steps} />
            <Found view={view} />
            <Keeping />
          </>
        )}
      </Loaded>
    </Page>
  )
}
