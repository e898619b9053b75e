import type { Level } from '../level'

/** With more columns than these there is room for shapes, not for words, and heads have two lines. */
export const columnsWithWords = 6

const markKinds = [
  'not-in-plan',
  'missing',
  'reach',
  'switch',
  'sensitive',
  'api-only',
  'restricted',
] as const

/** A remark on a row or a cell, said in a sentence when it has the focus. */
export type GridMark = { kind: (typeof markKinds)[number]; sentence: string }

/** Reports whether a text names a kind of remark. */
export function isMarkKind(text: string): text is GridMark['kind'] {
  return markKinds.some((kind) => kind === text)
}

export type GridColumn = { key: string; name: string; hint?: string | undefined }
export type GridRow = {
  key: string
  name: string
  hint?: string | undefined
  marks?: readonly GridMark[] | undefined
}
export type GridSection = { key: string; name: string; rows: readonly GridRow[] }

export type GridCell = {
  level: Level
  /** What the cell may be, least first; a single one means that it is locked. */
  offered: readonly Level[]
  /** Why not every level is on offer, in a sentence. */
  locked?: string | undefined
  /** Differs from the default. */
  changed?: boolean | undefined
  /** Edited and not applied yet. */
  drafted?: boolean | undefined
  /** The name of what it comes from, when not from the column itself. */
  inherited?: string | undefined
  marks?: readonly GridMark[] | undefined
}

/** A cell by the keys of its row and column. */
export type GridPlace = { row: string; column: string }

/** A line as it is drawn: the head, the head of a section, or a row. */
export type GridLine =
  | { kind: 'head' }
  | { kind: 'section'; section: GridSection; open: boolean }
  | { kind: 'row'; section: GridSection; row: GridRow }

/** Where the keyboard is: column 0 holds the names of the rows. */
export type GridSpot = { line: number; column: number }

/** The lines to draw; a collapsed section keeps its head. */
export function linesOf(sections: readonly GridSection[], collapsed: ReadonlySet<string>): GridLine[] {
  return [
    { kind: 'head' },
    ...sections.flatMap((section): GridLine[] => {
      const open = !collapsed.has(section.key)
      const rows = open ? section.rows.map((row): GridLine => ({ kind: 'row', section, row })) : []
      return [{ kind: 'section', section, open }, ...rows]
    }),
  ]
}

/** The cells that lie between two spots, heads standing for all that they head. */
export function placesBetween(
  from: GridSpot,
  to: GridSpot,
  lines: readonly GridLine[],
  columns: readonly GridColumn[],
): GridPlace[] {
  const [left, right] = [Math.min(from.column, to.column), Math.max(from.column, to.column)]
  const [top, bottom] = [Math.min(from.line, to.line), Math.max(from.line, to.line)]
  const inside = left === 0 ? columns : columns.slice(left - 1, right)
  const rows = new Set<string>()
  for (const line of lines.slice(top, bottom + 1)) {
    for (const row of rowsOf(line, lines)) rows.add(row.key)
  }
  return [...rows].flatMap((row) => inside.map((column) => ({ row, column: column.key })))
}

function rowsOf(line: GridLine, lines: readonly GridLine[]): readonly GridRow[] {
  if (line.kind === 'row') return [line.row]
  if (line.kind === 'section') return line.section.rows
  return lines.flatMap((other) => (other.kind === 'section' ? other.section.rows : []))
}

/** Where a key leads from a spot; undefined for keys that do not move. */
export function moved(
  spot: GridSpot,
  key: string,
  far: boolean,
  last: GridSpot,
  page: number,
): GridSpot | undefined {
  const line = (n: number) => ({ ...spot, line: Math.max(0, Math.min(last.line, n)) })
  const column = (n: number) => ({ ...spot, column: Math.max(0, Math.min(last.column, n)) })
  switch (key) {
    case 'ArrowUp':
      return line(far ? 0 : spot.line - 1)
    case 'ArrowDown':
      return line(far ? last.line : spot.line + 1)
    case 'ArrowLeft':
      return column(far ? 0 : spot.column - 1)
    case 'ArrowRight':
      return column(far ? last.column : spot.column + 1)
    case 'PageUp':
      return line(spot.line - page)
    case 'PageDown':
      return line(spot.line + page)
    case 'Home':
      return far ? { line: 0, column: 0 } : column(0)
    case 'End':
      return far ? last : column(last.column)
    default:
      return undefined
  }
}
