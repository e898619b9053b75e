import {
  convertCssVariables,
  DEFAULT_THEME,
  defaultCssVariablesResolver,
  mergeMantineTheme,
} from '@mantine/core'
import type { Plugin } from 'vite'
import { theme } from '../src/ui/theme.ts'

const name = 'virtual:theme.css'

/**
 * Writes the theme's CSS variables into the style sheet when the bundle is built. Mantine would put
 * them into a style element at run time, which a content security policy without inline styles
 * and with trusted types refuses.
 */
export function themeVariables(): Plugin {
  return {
    name: 'theme-variables',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) =>
      id === `\0${name}`
        ? convertCssVariables(defaultCssVariablesResolver(mergeMantineTheme(DEFAULT_THEME, theme)))
        : undefined,
  }
}
