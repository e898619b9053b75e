import type { DraftedCell, MarkView, MatrixDraft, RoleCell, RoleMatrix } from '../../api/types'
import type { GridCell, GridColumn, GridMark, GridSection } from '../../ui/Grid'
import { columnsWithWords, isMarkKind } from '../../ui/grid/model'
import { isLevel, type Level } from '../../ui/level'
import type { Words } from '../../words/en'
import { cellsOf } from './draft'

/** Which part of the matrix is shown. */
export type MatrixFilter = { text: string; area: string; role: string; changed: boolean }

/** The cell of the grid at a row and column, with the draft. */
export type GridCellAt = (row: string, column: string) => GridCell

const nothing: GridCell = { level: 'no', offered: [] }

/** The cells of the grid: those of the matrix, under what a draft makes of them. */
export function gridCells(
  matrix: RoleMatrix,
  draft: MatrixDraft,
  drafted: readonly DraftedCell[],
): GridCellAt {
  const cellAt = cellsOf(matrix)
  const after = new Map(drafted.map((cell) => [`${cell.role} ${cell.permission}`, cell.cell]))
  const wanted = new Map(draft.levels.map((cell) => [`${cell.role} ${cell.permission}`, cell.level]))
  return (row, column) => {
    const key = `${column} ${row}`
    const level = wanted.get(key)
    const cell = after.get(key) ?? cellAt(column, row)
    if (!cell) return nothing
    const shown = gridCell(cell, level !== undefined || after.has(key))
    const early = level !== undefined && !after.has(key) && isLevel(level)
    return early ? { ...shown, level } : shown
  }
}

function gridCell(cell: RoleCell, drafted: boolean): GridCell {
  return {
    level: levelOf(cell.level),
    offered: cell.may.filter(isLevel),
    locked: cell.locked || undefined,
    changed: cell.changed,
    drafted,
    inherited: cell.from || undefined,
    marks: gridMarks(cell.marks),
  }
}

/** A level as the kit knows it; anything else is none. */
export function levelOf(text: string): Level {
  return isLevel(text) ? text : 'no'
}

/** Remarks as the kit draws them. */
export function gridMarks(marks: readonly MarkView[]): GridMark[] {
  return marks.flatMap(({ kind, sentence }) => (isMarkKind(kind) ? [{ kind, sentence }] : []))
}

/** The columns: the role asked for, or all. */
export function gridColumns(matrix: RoleMatrix, filter: MatrixFilter, words: Words['roles']): GridColumn[] {
  const shown = matrix.roles.filter(({ card }) => !filter.role || card.key === filter.role)
  return shown.map(({ card, hint }) => {
    const people = words.people(card.people)
    return {
      key: card.key,
      name: card.name,
      hint: shown.length > columnsWithWords ? people : words.headHint(people, hint),
    }
  })
}

/** The sections with the rows that fit; those without any are left out. */
export function gridSections(
  matrix: RoleMatrix,
  filter: MatrixFilter,
  columns: readonly GridColumn[],
  cell: GridCellAt,
): GridSection[] {
  const text = filter.text.trim().toLowerCase()
  return matrix.areas
    .filter((area) => !filter.area || area.key === filter.area)
    .map((area) => ({
      key: area.key,
      name: area.name,
      rows: area.permissions
        .filter((row) => `${row.name} ${row.description}`.toLowerCase().includes(text))
        .filter((row) => !filter.changed || columns.some(({ key }) => differs(cell(row.key, key))))
        .map((row) => ({
          key: row.key,
          name: row.name,
          hint: [row.description, ...row.facts].filter(Boolean).join(' ') || undefined,
          marks: gridMarks(row.marks),
        })),
    }))
    .filter((section) => section.rows.length > 0)
}

function differs(cell: GridCell): boolean {
  return Boolean(cell.changed || cell.drafted)
}
