import type { JSX } from 'react'
import { useWords } from '../words/useWords'
import classes from './LevelGlyph.module.css'
import type { Level } from './level'

const box = (
  <rect x="2" y="2" width="12" height="12" rx="2.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
)
const lid = 'M1.2 8C2.9 4.9 5.2 3.4 8 3.4S13.1 4.9 14.8 8C13.1 11.1 10.8 12.6 8 12.6S2.9 11.1 1.2 8Z'
const eye = <path d={lid} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />

const shapes: Record<Level, JSX.Element> = {
  no: box,
  'limited-read': (
    <>
      {eye}
      <path d="M8 3.4V12.6C5.2 12.6 2.9 11.1 1.2 8 2.9 4.9 5.2 3.4 8 3.4Z" fill="currentColor" />
    </>
  ),
  limited: (
    <>
      {box}
      <path d="M4.5 2H8V14H4.5A2.5 2.5 0 0 1 2 11.5V4.5A2.5 2.5 0 0 1 4.5 2Z" fill="currentColor" />
    </>
  ),
  read: (
    <>
      {eye}
      <circle cx="8" cy="8" r="2.3" fill="currentColor" />
    </>
  ),
  'read+limited': (
    <>
      {box}
      <path
        d="M4.5 2H8V8H14V11.5A2.5 2.5 0 0 1 11.5 14H4.5A2.5 2.5 0 0 1 2 11.5V4.5A2.5 2.5 0 0 1 4.5 2Z"
        fill="currentColor"
      />
    </>
  ),
  yes: (
    <>
      <rect x="1.25" y="1.25" width="13.5" height="13.5" rx="3" fill="currentColor" />
      <path d="M4.6 8.3 7 10.7 11.5 5.6" className={classes.check} />
    </>
  ),
}

/** A level as a shape, with its word beside it when `word` is set and as its name when not. */
export function LevelGlyph({
  level,
  word = false,
  faint = false,
}: {
  level: Level
  word?: boolean
  faint?: boolean
}) {
  const { levels } = useWords()
  const name = levels[level]
  return (
    <span className={classes.level} data-level={level} data-faint={faint || undefined}>
      <svg
        viewBox="0 0 16 16"
        width="16"
        height="16"
        className={classes.shape}
        role="img"
        aria-label={name}
        aria-hidden={word || undefined}
      >
        {shapes[level]}
      </svg>
      {word && <span className={classes.word}>{name}</span>}
    </span>
  )
}
