import { useVirtualizer } from '@tanstack/react-virtual'
import { type MouseEvent, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useWords } from '../../words/useWords'
import classes from './Grid.module.css'
import { GridLineView } from './GridLineView'
import { GridMenu } from './GridMenu'
import { GridStatus } from './GridStatus'
import { columnsWithWords, type GridColumn, type GridSection, linesOf } from './model'
import { spotSentences } from './sentences'
import { type GridDeeds, useGrid } from './useGrid'

export type GridProps = GridDeeds & {
  /** What the grid is, for screen readers. */
  label: string
  /** The head of the column of names. */
  corner: string
  columns: readonly GridColumn[]
  sections: readonly GridSection[]
  collapsed: ReadonlySet<string>
  /** Why nothing can be set here, if so. */
  readOnly?: string | undefined
}

const rowHeight = 32
const headHeights = { words: 44, shapes: 60 }

/** The matrix: levels by row and column, for mouse and keyboard alike. It scrolls inside itself. */
export function Grid(props: GridProps) {
  const { label, corner, columns, sections, collapsed, cell, readOnly } = props
  const words = useWords()
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const [menu, setMenu] = useState<{ top: number; left: number; width: number; height: number }>()
  const lines = useMemo(() => linesOf(sections, collapsed), [sections, collapsed])
  const grid = useGrid(lines, columns, 10, readOnly ? { ...props, onSet: undefined } : props)
  const { active, anchor } = grid
  const word = columns.length <= columnsWithWords
  const headHeight = word ? headHeights.words : headHeights.shapes
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (line) => (line === 0 ? headHeight : rowHeight),
    scrollPaddingStart: headHeight,
    overscan: 12,
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
      const shown = new Set([0, active.line])
      for (let i = Math.max(0, startIndex - overscan); i <= Math.min(count - 1, endIndex + overscan); i++)
        shown.add(i)
      return [...shown].sort((a, b) => a - b)
    },
  })
  const activeId = `${id}-${active.line}-${active.column}`
  useLayoutEffect(() => {
    if (!scroller.current?.contains(document.activeElement)) return
    virtual.scrollToIndex(active.line)
    document.getElementById(activeId)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [activeId, active.line, virtual])

  const offersSomething = props.onOpen !== undefined || (props.onSet !== undefined && !readOnly)
  const onClick = (event: MouseEvent) => {
    const spot = spotOf(event.target)
    if (!spot) return
    grid.move(spot, event.shiftKey)
    scroller.current?.focus({ preventScroll: true })
    const line = lines[spot.line]
    if (line?.kind === 'section' && spot.column === 0 && !event.shiftKey) props.onCollapse(line.section.key)
    else if (!event.shiftKey && offersSomething) setMenu(rectOf(event.target, scroller.current))
  }
  const close = () => {
    setMenu(undefined)
    scroller.current?.focus({ preventScroll: true })
  }
  const said = spotSentences(grid.line, columns[active.column - 1], cell, words)
  const span = { from: Math.min(anchor.column, active.column), to: Math.max(anchor.column, active.column) }
  const isIn = (line: number) =>
    line >= Math.min(anchor.line, active.line) && line <= Math.max(anchor.line, active.line)
  return (
    <div className={classes.frame}>
      <div
        ref={scroller}
        role="grid"
        tabIndex={0}
        className={classes.grid}
        aria-label={label}
        aria-rowcount={lines.length}
        aria-colcount={columns.length + 1}
        aria-multiselectable
        aria-activedescendant={activeId}
        aria-readonly={Boolean(readOnly)}
        data-busy={menu || anchor !== active || undefined}
        data-words={word || undefined}
        onKeyDown={grid.onKeyDown}
        onClick={onClick}
      >
        <div
          className={classes.lines}
          style={{ height: virtual.getTotalSize(), '--columns': columns.length, '--head': `${headHeight}px` }}
        >
          {virtual.getVirtualItems().map(({ index, start }) => {
            const line = lines[index]
            return (
              line && (
                <GridLineView
                  key={index}
                  {...{ id, line, columns, corner, cell }}
                  at={index}
                  word={word}
                  active={index === active.line ? active.column : undefined}
                  from={isIn(index) ? span.from : -1}
                  to={isIn(index) ? span.to : -2}
                  top={index > 0 ? start : undefined}
                />
              )
            )
          })}
          {menu && <CellMenu {...{ grid, menu, close }} deeds={props} />}
        </div>
      </div>
      <GridStatus {...said} stayed={grid.stayed} readOnly={readOnly} />
    </div>
  )
}

type MenuProps = {
  grid: ReturnType<typeof useGrid>
  menu: { top: number; left: number; width: number; height: number }
  close: () => void
  deeds: GridProps
}

function CellMenu({ grid, menu, close, deeds }: MenuProps) {
  const places = grid.places()
  const only = places.length === 1 && places[0] ? deeds.cell(places[0].row, places[0].column) : undefined
  const { onOpen, onSet, readOnly } = deeds
  return (
    <GridMenu
      rect={menu}
      offered={grid.offered()}
      level={only?.level}
      count={places.length}
      locked={only?.locked}
      onSet={onSet && !readOnly ? grid.set : undefined}
      onOpen={onOpen && (() => onOpen(grid.target()))}
      onClose={close}
    />
  )
}

function spotOf(from: EventTarget): { line: number; column: number } | undefined {
  const cell = from instanceof Element ? from.closest<HTMLElement>('[data-column]') : null
  return cell ? { line: Number(cell.dataset.line), column: Number(cell.dataset.column) } : undefined
}

function rectOf(from: EventTarget, scroller: HTMLElement | null) {
  const cell = from instanceof Element ? from.closest('[data-column]') : null
  if (!cell || !scroller) return undefined
  const [at, within] = [cell.getBoundingClientRect(), scroller.getBoundingClientRect()]
  return {
    top: at.top - within.top + scroller.scrollTop,
    left: at.left - within.left + scroller.scrollLeft,
    width: at.width,
    height: at.height,
  }
}
