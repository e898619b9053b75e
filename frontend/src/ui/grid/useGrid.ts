import { type KeyboardEvent, useCallback, useMemo, useState } from 'react'
import { type Level, levelOf, levels, nextLevel } from '../level'
import {
  type GridCell,
  type GridColumn,
  type GridLine,
  type GridPlace,
  type GridSpot,
  moved,
  placesBetween,
} from './model'

/** What a spot of the grid stands for when it is opened with Enter. */
export type GridTarget = { row?: string; section?: string; column?: string }

export type GridDeeds = {
  cell: (row: string, column: string) => GridCell
  /** Gets only cells that offer the level and are not at it already. Absent: nothing can be set. */
  onSet?: ((places: readonly GridPlace[], level: Level) => void) | undefined
  onOpen?: ((target: GridTarget) => void) | undefined
  onCollapse: (section: string) => void
}

/** What the last setting left alone, and why. */
export type GridStayed = { count: number; reason: string | undefined; level: Level }

/** The keyboard, the selection and the setting of a grid. */
export function useGrid(
  lines: readonly GridLine[],
  columns: readonly GridColumn[],
  page: number,
  deeds: GridDeeds,
) {
  const { cell, onSet, onOpen, onCollapse } = deeds
  const [wanted, setWanted] = useState<GridSpot>({ line: 2, column: 1 })
  const [anchor, setAnchor] = useState<GridSpot>()
  const [stayed, setStayed] = useState<GridStayed>()
  const last = useMemo(() => ({ line: lines.length - 1, column: columns.length }), [lines, columns])
  const active = useMemo(
    () => ({ line: Math.min(wanted.line, last.line), column: Math.min(wanted.column, last.column) }),
    [wanted, last],
  )
  const line = lines[active.line]

  const move = useCallback(
    (to: GridSpot, extend: boolean) => {
      setAnchor((from) => (extend ? (from ?? active) : undefined))
      setWanted(to)
      setStayed(undefined)
    },
    [active],
  )
  const places = () => placesBetween(anchor ?? active, active, lines, columns)
  const offered = () => {
    const some = new Set(places().flatMap((place) => cell(place.row, place.column).offered))
    return levels.filter((level) => some.has(level))
  }
  const set = (level: Level) => {
    const cells = places().map((place) => ({ place, cell: cell(place.row, place.column) }))
    const not = cells.filter((at) => !at.cell.offered.includes(level))
    const differ = cells.filter((at) => at.cell.offered.includes(level) && at.cell.level !== level)
    if (differ.length > 0)
      onSet?.(
        differ.map((at) => at.place),
        level,
      )
    const reason = not.find((at) => at.cell.locked)?.cell.locked
    setStayed(not.length > 0 ? { count: not.length, reason, level } : undefined)
  }
  const target = (): GridTarget => {
    const column = columns[active.column - 1]?.key
    return {
      ...(line?.kind === 'row' && { row: line.row.key }),
      ...(line?.kind === 'section' && { section: line.section.key }),
      ...(column !== undefined && { column }),
    }
  }
  const setByKey = (key: string): boolean => {
    const column = columns[active.column - 1]
    const now = line?.kind === 'row' && column ? cell(line.row.key, column.key).level : undefined
    const level = key === ' ' ? nextLevel(now, offered()) : levelOf(key, now, offered())
    if (level && onSet) set(level)
    return level !== undefined
  }
  const act = (key: string): boolean => {
    if (key === 'Escape' && anchor) {
      setAnchor(undefined)
      return true
    }
    if (line?.kind === 'section' && active.column === 0 && (key === ' ' || key === 'Enter')) {
      onCollapse(line.section.key)
      return true
    }
    if (key === 'Enter' && onOpen) {
      onOpen(target())
      return true
    }
    return setByKey(key)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.defaultPrevented) return
    const far = event.ctrlKey || event.metaKey
    const to = moved(active, event.key, far, last, page)
    if (to) move(to, event.shiftKey)
    else if (far || !act(event.key)) return
    event.preventDefault()
    event.stopPropagation()
  }
  return { active, anchor: anchor ?? active, line, move, set, places, offered, stayed, target, onKeyDown }
}
