import type { Words } from '../../words/en'
import type { GridCell, GridColumn, GridLine } from './model'

/** Everything there is to say about a cell, in sentences: its name for screen readers, and the status line. */
export function cellSentences(cell: GridCell, words: Words): string[] {
  const { grid, levels } = words
  return [
    levels[cell.level],
    ...(cell.inherited ? [grid.inherited(cell.inherited)] : []),
    ...(cell.drafted ? [grid.drafted] : []),
    ...(cell.changed ? [grid.changed] : []),
    ...(cell.locked ? [cell.offered.length < 2 ? grid.locked(cell.locked) : cell.locked] : []),
    ...(cell.marks ?? []).map((mark) => mark.sentence),
  ]
}

/** What a spot is called and what there is to say about it. */
export function spotSentences(
  line: GridLine | undefined,
  column: GridColumn | undefined,
  cell: (row: string, column: string) => GridCell,
  words: Words,
): { name: string; sentences: string[] } {
  if (line?.kind === 'row') {
    const marks = (line.row.marks ?? []).map((mark) => mark.sentence)
    if (!column)
      return { name: line.row.name, sentences: [...(line.row.hint ? [line.row.hint] : []), ...marks] }
    const said = cellSentences(cell(line.row.key, column.key), words)
    return { name: `${column.name} · ${line.row.name}`, sentences: [...said, ...marks] }
  }
  if (line?.kind === 'section') {
    const name = words.grid.section(line.section.name, line.section.rows.length)
    return { name: column ? `${column.name} · ${name}` : name, sentences: [] }
  }
  return { name: column?.name ?? '', sentences: column?.hint ? [column.hint] : [] }
}
