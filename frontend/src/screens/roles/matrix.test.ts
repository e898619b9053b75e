import { expect, it } from 'vitest'
import { en } from '../../words/en'
import { noDraft } from './draft'
import { gridCells, gridColumns, gridSections } from './matrix'
import { matrix } from './sample'

const all = { text: '', area: '', role: '', changed: false }
const columns = gridColumns(matrix, all, en.roles)
const draft = { levels: [{ role: 'viewer', permission: 'trends', level: 'no' }], filters: [] }

it('shows a drafted cell at once, and what the engine makes of it when that is there', () => {
  expect(gridCells(matrix, draft, [])('trends', 'viewer')).toMatchObject({ level: 'no', drafted: true })
  const cell = {
    level: 'limited',
    grant: 'no',
    may: ['limited'],
    locked: '',
    changed: true,
    from: 'Guard',
    marks: [],
  }
  const after = gridCells(matrix, draft, [{ role: 'viewer', permission: 'trends', cell }])
  expect(after('trends', 'viewer')).toMatchObject({ level: 'limited', inherited: 'Guard', changed: true })
})

it('keeps the rows that fit the search, the area and what was changed', () => {
  const cell = gridCells(matrix, draft, [])
  const rows = (filter: typeof all) =>
    gridSections(matrix, filter, columns, cell).flatMap((section) => section.rows.map((row) => row.key))
  expect(rows(all)).toEqual(['log', 'trends'])
  expect(rows({ ...all, text: 'TREND' })).toEqual(['trends'])
  expect(rows({ ...all, area: 'alarms' })).toEqual(['log'])
  expect(rows({ ...all, changed: true })).toEqual(['trends'])
})

it('keeps the column asked for, with who holds it in its head', () => {
  expect(gridColumns(matrix, { ...all, role: 'viewer' }, en.roles)).toEqual([
    { key: 'viewer', name: 'Viewer', hint: '3 people · all data' },
  ])
  expect(gridCells(matrix, noDraft, [])('nowhere', 'viewer')).toEqual({ level: 'no', offered: [] })
})
