import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { Theme } from '../src/ui/Theme'

/** Shows an element as it stands in the app, without transitions and portals. */
export function show(element: ReactNode) {
  const user = userEvent.setup()
  return { user, ...render(element, { wrapper: ({ children }) => <Theme still>{children}</Theme> }) }
}
