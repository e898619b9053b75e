import { UnstyledButton } from '@mantine/core'
import { Redo2, Search, Undo2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useWords } from '../words/useWords'
import { Account } from './Account'
import { Advice } from './Advice'
import { Appearance } from './Appearance'
import classes from './Frame.module.css'
import { control } from './keys'
import { LanguageChoice } from './LanguageChoice'
import type { Screen } from './screens'

type Props = {
  switcher: ReactNode
  screens: readonly Screen[]
  onFind?: (() => void) | undefined
  /** What Undo would take back, in words; empty when there is nothing. */
  undo?: string | undefined
  onUndo?: (() => void) | undefined
  /** What was undone last and can be done again, in words; empty when there is nothing. */
  redo?: string | undefined
  onRedo?: (() => void) | undefined
}

/** The set-up on top, the screens of it, and below them what is always one key away. */
export function Navigation({ switcher, screens, onFind, undo, onUndo, redo, onRedo }: Props) {
  const words = useWords()
  const { frame } = words
  return (
    <nav className={classes.navigation} aria-label={frame.navigation}>
      {switcher}
      <div className={classes.screens}>
        {screens.map(({ path, name, icon: Icon, begins }) => (
          <Link
            key={path}
            href={`/${path}`}
            className={(here) =>
              [classes.link, here ? classes.here : '', begins ? classes.begins : ''].join(' ')
            }
          >
            <Icon size={16} aria-hidden />
            {name(words)}
          </Link>
        ))}
      </div>
      <div className={classes.foot}>
        {onFind && (
          <UnstyledButton className={classes.link} onClick={onFind}>
            <Search size={16} aria-hidden />
            <span className={classes.label}>{frame.find}</span>
            <kbd className={classes.key}>{control(frame.control)}K</kbd>
          </UnstyledButton>
        )}
        {onUndo && undo && (
          <UnstyledButton className={classes.link} onClick={onUndo} title={frame.undo(undo)}>
            <Undo2 size={16} aria-hidden />
            <span className={classes.whole}>{frame.undo(undo)}</span>
            <kbd className={classes.key}>{control(frame.control)}Z</kbd>
          </UnstyledButton>
        )}
        {onRedo && redo && (
          <UnstyledButton className={classes.link} onClick={onRedo} title={frame.redo(redo)}>
            <Redo2 size={16} aria-hidden />
            <span className={classes.whole}>{frame.redo(redo)}</span>
          </UnstyledButton>
        )}
        <Account />
        <div className={classes.choices}>
          <Appearance />
          <LanguageChoice />
          <Advice screens={screens} />
        </div>
      </div>
    </nav>
  )
}
