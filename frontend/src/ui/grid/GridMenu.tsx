import { Menu } from '@mantine/core'
import { Lock } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useWords } from '../../words/useWords'
import { LevelGlyph } from '../LevelGlyph'
import { type Level, levelOf } from '../level'
import classes from './Grid.module.css'

const letters: Partial<Record<Level, string>> = { no: 'N', limited: 'L', read: 'R', yes: 'Y' }

type Props = {
  /** Where the menu hangs, within the scrolled area. */
  rect: { top: number; left: number; width: number; height: number }
  offered: readonly Level[]
  level: Level | undefined
  count: number
  locked: string | undefined
  onSet: ((level: Level) => void) | undefined
  onOpen: (() => void) | undefined
  onClose: () => void
}

/** The levels a cell, or all that a head stands for, may be set to by mouse. */
export function GridMenu({ rect, offered, level, count, locked, onSet, onOpen, onClose }: Props) {
  const words = useWords()
  const onKeyDown = (event: KeyboardEvent) => {
    const wanted = levelOf(event.key, level, offered)
    if (!wanted || !offered.includes(wanted) || !onSet) return
    event.preventDefault()
    onSet(wanted)
    onClose()
  }
  return (
    <Menu opened onClose={onClose} position="bottom-start" offset={2} returnFocus={false} width={230}>
      <Menu.Target>
        <span className={classes.anchor} style={rect} />
      </Menu.Target>
      <Menu.Dropdown onKeyDown={onKeyDown}>
        {count > 1 && <Menu.Label>{words.grid.setAll(count)}</Menu.Label>}
        {onSet &&
          offered.map((choice) => (
            <Menu.Item
              key={choice}
              aria-current={choice === level}
              data-current={choice === level || undefined}
              className={classes.choice}
              rightSection={letters[choice] && <kbd className={classes.letter}>{letters[choice]}</kbd>}
              onClick={() => onSet(choice)}
            >
              <LevelGlyph level={choice} word />
            </Menu.Item>
          ))}
        {locked && (
          <Menu.Label className={classes.why}>
            <Lock size={12} aria-hidden /> {locked}
          </Menu.Label>
        )}
        {onOpen && (
          <>
            <Menu.Divider />
            <Menu.Item rightSection={<kbd className={classes.letter}>↵</kbd>} onClick={onOpen}>
              {words.grid.open}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
