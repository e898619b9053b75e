import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { newClient } from '../src/api/client'
import { Theme } from '../src/ui/Theme'

/** Shows an element as it stands in the app, without transitions and portals. */
export function show(element: ReactNode) {
  const user = userEvent.setup()
  const client = newClient()
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>
      <Theme still>{children}</Theme>
    </QueryClientProvider>
  )
  return { user, ...render(element, { wrapper }) }
}
