import {
  ActionIcon,
  Anchor,
  Button,
  Checkbox,
  createTheme,
  Input,
  type MantineColorsTuple,
  Menu,
  Modal,
  Popover,
  Radio,
  Switch,
  Tooltip,
} from '@mantine/core'

/** The one accent. White on shade 7 (light) and 6 (dark) has a contrast above 5:1. */
const accent: MantineColorsTuple = [
  '#eef2fe', '#dfe6fc', '#c2cff8', '#9fb4f5', '#8aa2f0',
  '#5f7ce0', '#4663d1', '#3656bd', '#2c489f', '#243b82',
] // biome-ignore format: a ramp reads as a ramp

/** Shades 5 and 6 are Mantine's placeholder and dimmed text: both pass AA on shade 1. */
const gray: MantineColorsTuple = [
  '#f7f8fa', '#f1f3f6', '#e7eaef', '#dde1e8', '#c7cdd7',
  '#69707d', '#5a616e', '#464c57', '#2d323a', '#1b1e24',
] // biome-ignore format: a ramp reads as a ramp

const dark: MantineColorsTuple = [
  '#e4e7ec', '#c9ced6', '#a2a9b5', '#929aa7', '#363c46',
  '#2a2f37', '#21252b', '#16181c', '#111316', '#0b0c0e',
] // biome-ignore format: a ramp reads as a ramp

const red: MantineColorsTuple = [
  '#fdf0ef', '#fbe1df', '#f6c4c0', '#f0a09a', '#ec8a83',
  '#d9483d', '#c2342a', '#b3261e', '#96201a', '#7c1b16',
] // biome-ignore format: a ramp reads as a ramp

const control = { height: '32px', fontSize: '13px' }

export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 6 },
  colors: { accent, gray, dark, red },
  black: '#1b1e24',
  fontFamily: '"Inter Variable", "Segoe UI", system-ui, -apple-system, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", "SF Mono", Menlo, Consolas, monospace',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '18px' },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.45', lg: '1.5', xl: '1.5' },
  spacing: { xs: '6px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '3px', sm: '5px', md: '7px', lg: '10px', xl: '14px' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '18px', lineHeight: '1.3' },
      h2: { fontSize: '15px', lineHeight: '1.35' },
      h3: { fontSize: '13px', lineHeight: '1.4' },
    },
  },
  components: {
    Input: Input.extend({
      defaultProps: { size: 'sm' },
      vars: () => ({ wrapper: { '--input-height': control.height, '--input-fz': control.fontSize } }),
    }),
    Button: Button.extend({
      defaultProps: { size: 'sm' },
      vars: (_, props) =>
        String(props.size).startsWith('compact')
          ? { root: { '--button-height': '26px', '--button-fz': control.fontSize } }
          : {
              root: {
                '--button-height': control.height,
                '--button-fz': control.fontSize,
                '--button-padding-x': '12px',
              },
            },
    }),
    Anchor: Anchor.extend({ defaultProps: { inherit: true } }),
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray', size: 28 } }),
    InputWrapper: Input.Wrapper.extend({ styles: { description: { fontSize: '12px' } } }),
    // Small marks, level with the first line of labels of the usual size.
    Checkbox: Checkbox.extend({
      defaultProps: { size: 'sm' },
      styles: { label: { lineHeight: '16px' } },
      vars: () => ({ root: { '--checkbox-size': '16px' } }),
    }),
    Radio: Radio.extend({
      defaultProps: { size: 'sm' },
      styles: { label: { lineHeight: '16px' } },
      vars: () => ({ root: { '--radio-size': '16px', '--radio-icon-size': '6px' } }),
    }),
    Switch: Switch.extend({
      defaultProps: { size: 'xs' },
      styles: { label: { fontSize: control.fontSize, lineHeight: '16px' } },
    }),
    // The frame never scrolls, so there is nothing to lock; the lock would also need an inline style element.
    Modal: Modal.extend({
      defaultProps: { lockScroll: false, centered: true, overlayProps: { backgroundOpacity: 0.35 } },
      styles: { title: { fontSize: '16px', fontWeight: 600 } },
    }),
    Menu: Menu.extend({ defaultProps: { shadow: 'md', position: 'bottom-end', withinPortal: true } }),
    Popover: Popover.extend({ defaultProps: { shadow: 'md', withinPortal: true } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400, withArrow: false } }),
  },
})
