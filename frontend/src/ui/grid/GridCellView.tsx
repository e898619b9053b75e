import { Lock } from 'lucide-react'
import { memo } from 'react'
import { useWords } from '../../words/useWords'
import { LevelGlyph } from '../LevelGlyph'
import classes from './Grid.module.css'
import { GridMarks } from './GridMarks'
import type { GridCell } from './model'
import { cellSentences } from './sentences'

type Props = {
  id: string
  cell: GridCell
  word: boolean
  active: boolean
  selected: boolean
  at: number
  column: number
}

/** One level in the matrix with its lock, dot and marks. */
export const GridCellView = memo(function GridCellView({
  id,
  cell,
  word,
  active,
  selected,
  at,
  column,
}: Props) {
  const words = useWords()
  const said = cellSentences(cell, words)
  return (
    <div
      id={id}
      role="gridcell"
      className={classes.cell}
      aria-colindex={column + 1}
      aria-selected={selected}
      aria-readonly={cell.offered.length < 2}
      aria-label={said.join('. ')}
      title={said.length > 1 ? said.slice(1).join('. ') : undefined}
      data-line={at}
      data-column={column}
      data-active={active || undefined}
      data-drafted={cell.drafted || undefined}
    >
      <LevelGlyph level={cell.level} word={word} faint={Boolean(cell.inherited)} />
      <span className={classes.signs}>
        {cell.changed && <span className={classes.dot} />}
        {cell.marks && <GridMarks marks={cell.marks} />}
        {cell.locked && cell.offered.length < 2 && <Lock size={11} aria-hidden />}
      </span>
    </div>
  )
})
