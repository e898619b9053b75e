import { ChevronDown, ChevronRight } from 'lucide-react'
import { memo } from 'react'
import { useWords } from '../../words/useWords'
import { LevelGlyph } from '../LevelGlyph'
import classes from './Grid.module.css'
import { GridCellView } from './GridCellView'
import { GridMarks } from './GridMarks'
import type { GridCell, GridColumn, GridLine } from './model'

type Props = {
  id: string
  line: GridLine
  at: number
  columns: readonly GridColumn[]
  corner: string
  cell: (row: string, column: string) => GridCell
  word: boolean
  active: number | undefined
  from: number
  to: number
  /** How far down it stands; undefined for the head, which stays on top. */
  top: number | undefined
}

/** One line of the matrix: the head, the head of a section or a row. */
export const GridLineView = memo(function GridLineView(props: Props) {
  const { id, line, at, columns, cell, word, active, from, to, top } = props
  const isIn = (column: number) => column >= from && column <= to
  return (
    <div
      role="row"
      className={classes.line}
      data-kind={line.kind}
      aria-rowindex={at + 1}
      {...(top !== undefined && { style: { transform: `translateY(${top}px)` } })}
    >
      <NameCell {...props} />
      {columns.map((column, index) => {
        const spot = { id: `${id}-${at}-${index + 1}`, at, column: index + 1 }
        const state = { active: active === index + 1, selected: isIn(index + 1) }
        if (line.kind === 'row') {
          return (
            <GridCellView
              key={column.key}
              {...spot}
              {...state}
              cell={cell(line.row.key, column.key)}
              word={word}
            />
          )
        }
        return <HeadCell key={column.key} {...{ line, cell }} {...spot} {...state} named={column} />
      })}
    </div>
  )
})

function NameCell({ id, line, at, corner, active, from, to }: Props) {
  const shared = {
    id: `${id}-${at}-0`,
    className: classes.name,
    'aria-colindex': 1,
    'data-line': at,
    'data-column': 0,
    'data-active': active === 0 || undefined,
    'aria-selected': from === 0 && to >= 0,
  }
  if (line.kind === 'head') {
    return (
      <div {...shared} role="columnheader">
        {corner}
      </div>
    )
  }
  if (line.kind === 'section') {
    const Chevron = line.open ? ChevronDown : ChevronRight
    return (
      <div {...shared} role="rowheader" aria-expanded={line.open}>
        <Chevron size={14} aria-hidden />
        <span className={classes.text}>{line.section.name}</span>
        <span className={classes.count}>{line.section.rows.length}</span>
      </div>
    )
  }
  return (
    <div {...shared} role="rowheader">
      <span className={classes.text} title={line.row.name}>
        {line.row.name}
      </span>
      <span className={classes.signs}>{line.row.marks && <GridMarks marks={line.row.marks} />}</span>
    </div>
  )
}

type HeadProps = Pick<Props, 'id' | 'line' | 'at' | 'cell'> & {
  named: GridColumn
  column: number
  active: boolean
  selected: boolean
}

function HeadCell({ id, line, at, column, active, selected, named, cell }: HeadProps) {
  const words = useWords()
  const shared = {
    id,
    className: classes.cell,
    'aria-colindex': column + 1,
    'data-line': at,
    'data-column': column,
    'data-active': active || undefined,
    'aria-selected': selected,
  }
  if (line.kind === 'head') {
    return (
      <div {...shared} role="columnheader">
        <span className={classes.text} title={named.name}>
          {named.name}
        </span>
        {named.hint && <span className={classes.hint}>{named.hint}</span>}
      </div>
    )
  }
  const found =
    line.kind === 'section'
      ? new Set(line.section.rows.map((row) => cell(row.key, named.key).level))
      : undefined
  const [only] = found ?? []
  return (
    <div
      {...shared}
      role="gridcell"
      aria-label={found?.size === 1 && only ? words.levels[only] : words.grid.mixed}
    >
      {line.kind === 'section' && !line.open && found?.size === 1 && only && (
        <LevelGlyph level={only} faint />
      )}
    </div>
  )
}
