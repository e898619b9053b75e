import { CloseButton, Drawer } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from '../words/useWords'
import classes from './SidePanel.module.css'

type Props = {
  open: boolean
  title: string
  /** A short line under the title. */
  subtitle?: ReactNode
  /** Beside the close button: a menu, a link. */
  tools?: ReactNode
  /** Buttons that stay in sight below. */
  footer?: ReactNode
  /** Dims what is behind, for panels that want an answer first. */
  modal?: boolean
  size?: 'narrow' | 'wide' | 'broad'
  /** There is only text in it: it takes the focus itself, to be scrolled by the keyboard. */
  reading?: boolean
  onClose: () => void
  children: ReactNode
}

const widths = { narrow: 440, wide: 560, broad: 900 }

/** A panel that slides in at the right; what it was opened from stays where it was. Escape closes it. */
export function SidePanel({
  open,
  title,
  subtitle,
  tools,
  footer,
  modal = false,
  size = 'narrow',
  reading = false,
  onClose,
  children,
}: Props) {
  const { kit } = useWords()
  return (
    <Drawer.Root
      opened={open}
      onClose={onClose}
      lockScroll={false}
      position="right"
      size={widths[size]}
      closeOnClickOutside={!modal}
      classNames={{ content: classes.content ?? '' }}
      transitionProps={{ duration: 140 }}
    >
      {modal && <Drawer.Overlay backgroundOpacity={0.35} />}
      <Drawer.Content aria-label={title}>
        <div className={classes.head}>
          <div className={classes.titles}>
            <Drawer.Title className={classes.title}>{title}</Drawer.Title>
            {subtitle && <div className={classes.subtitle}>{subtitle}</div>}
          </div>
          {tools}
          <CloseButton size="md" aria-label={kit.close} onClick={onClose} />
        </div>
        <Drawer.Body className={classes.body} tabIndex={reading ? 0 : undefined}>
          {children}
        </Drawer.Body>
        {footer && <footer className={classes.footer}>{footer}</footer>}
      </Drawer.Content>
    </Drawer.Root>
  )
}
