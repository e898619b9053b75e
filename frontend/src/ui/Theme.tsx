import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { Toasts } from './Toast'
import { theme } from './theme'

const schemes = localStorageColorSchemeManager({ key: 'rolebook-appearance' })

/** What every part of the kit needs around it: colours, the way to toast. */
export function Theme({ children, still = false }: { children: ReactNode; still?: boolean }) {
  return (
    <MantineProvider
      theme={theme}
      colorSchemeManager={schemes}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
      env={still ? 'test' : 'default'}
    >
      <Toasts>{children}</Toasts>
    </MantineProvider>
  )
}
