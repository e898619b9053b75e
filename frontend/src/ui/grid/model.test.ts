import { describe, expect, it } from 'vitest'
import { type GridSection, linesOf, moved, placesBetween } from './model'

const sections: GridSection[] = [
  {
    key: 'alarms',
    name: 'Alarms',
    rows: [
      { key: 'log', name: 'Log' },
      { key: 'shots', name: 'Screenshots' },
    ],
  },
  { key: 'home', name: 'Home', rows: [{ key: 'overview', name: 'Overview' }] },
]
const columns = [
  { key: 'admin', name: 'Admin' },
  { key: 'viewer', name: 'Viewer' },
]
const lines = linesOf(sections, new Set())

describe('linesOf', () => {
  it('keeps the head of a collapsed section and hides its rows', () => {
    const kinds = linesOf(sections, new Set(['alarms'])).map((line) => line.kind)
    expect(kinds).toEqual(['head', 'section', 'section', 'row'])
  })
})

describe('placesBetween', () => {
  it('is the rectangle between two cells, whichever comes first', () => {
    const expected = ['log', 'shots'].flatMap((row) => columns.map((column) => ({ row, column: column.key })))
    expect(placesBetween({ line: 3, column: 2 }, { line: 2, column: 1 }, lines, columns)).toEqual(expected)
  })
  it('lets the name of a row stand for the whole row', () => {
    expect(placesBetween({ line: 2, column: 0 }, { line: 2, column: 0 }, lines, columns)).toHaveLength(2)
  })
  it('lets a cell of the head stand for the whole column, collapsed sections too', () => {
    const folded = linesOf(sections, new Set(['alarms', 'home']))
    const places = placesBetween({ line: 0, column: 2 }, { line: 0, column: 2 }, folded, columns)
    expect(places.map((place) => place.row)).toEqual(['log', 'shots', 'overview'])
  })
  it('lets the head of a section stand for its rows, each of them once', () => {
    const places = placesBetween({ line: 1, column: 1 }, { line: 2, column: 1 }, lines, columns)
    expect(places.map((place) => place.row)).toEqual(['log', 'shots'])
  })
})

describe('moved', () => {
  const last = { line: 5, column: 2 }
  it('stops at the edges', () => {
    expect(moved({ line: 0, column: 0 }, 'ArrowUp', false, last, 10)).toEqual({ line: 0, column: 0 })
    expect(moved({ line: 5, column: 2 }, 'PageDown', false, last, 10)).toEqual(last)
  })
  it('goes to the ends of a line with Home and End, and of the grid with Ctrl', () => {
    expect(moved({ line: 3, column: 1 }, 'Home', false, last, 10)).toEqual({ line: 3, column: 0 })
    expect(moved({ line: 3, column: 1 }, 'End', true, last, 10)).toEqual(last)
  })
  it('leaves other keys alone', () => {
    expect(moved({ line: 3, column: 1 }, 'y', false, last, 10)).toBeUndefined()
  })
})
