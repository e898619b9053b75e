import { QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { Route, Router, Switch } from 'wouter'
import { newClient } from '../api/client'
import { useChanges } from '../api/shell'
import { SetUps } from '../screens/setups/SetUps'
import { Theme } from '../ui/Theme'
import { Brand } from './Brand'
import { Frame } from './Frame'
import { useHashPlace, useHashSearch } from './hash'
import { Navigation } from './Navigation'
import { NotThere } from './NotThere'
import { ProgressBar } from './ProgressBar'
import { SetUpShell } from './SetUpShell'
import { Speaking } from './Speaking'

/** The whole of the frontend: `/` is the screen of all set-ups, `/s/ID/…` are the screens of one. */
export function App() {
  const [client] = useState(newClient)
  return (
    <QueryClientProvider client={client}>
      <Speaking>
        <Theme>
          <Router hook={useHashPlace} searchHook={useHashSearch}>
            <ProgressBar />
            <Places />
          </Router>
        </Theme>
      </Speaking>
    </QueryClientProvider>
  )
}

function Places() {
  useChanges()
  return (
    <Switch>
      <Route path="/s/:setUp" nest>
        {({ setUp }) => <SetUpShell key={setUp} id={setUp} />}
      </Route>
      <Route>
        <Frame navigation={<Navigation switcher={<Brand />} screens={[]} />}>
          <Switch>
            <Route path="/" component={SetUps} />
            <Route component={NotThere} />
          </Switch>
        </Frame>
      </Route>
    </Switch>
  )
}
