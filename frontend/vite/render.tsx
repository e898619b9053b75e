import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { newClient } from '../src/api/client'
import { SetUpContext } from '../src/pickers/useSetUp'
import { Theme } from '../src/ui/Theme'

/**
 * Shows an element as it stands in the app at an address, in the set-up `acme`, without transitions
 * and portals. Gives what a person does (`user`) and where they have been (`places`).
 */
export function show(element: ReactNode, at = '/') {
  const user = userEvent.setup()
  const client = newClient()
  const { hook, searchHook, history: places } = memoryLocation({ path: at, record: true })
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>
      <Router hook={hook} searchHook={searchHook}>
        <Theme still>
          <SetUpContext value={{ id: 'acme', name: 'Acme GmbH', mayEdit: true }}>{children}</SetUpContext>
        </Theme>
      </Router>
    </QueryClientProvider>
  )
  return { user, places, ...render(element, { wrapper }) }
}
