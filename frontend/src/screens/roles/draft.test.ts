import { expect, it } from 'vitest'
import { cellsOf, filtersOf, noDraft, stillMeant, withFilter, withLevel, withoutLast } from './draft'
import { matrix } from './sample'

const cellAt = cellsOf(matrix)
const trends = [{ row: 'trends', column: 'viewer' }]

it('takes a cell up and lets it go when it is set back to what it is', () => {
  const changed = withLevel(noDraft, trends, 'no', cellAt)
  expect(changed.levels).toEqual([{ role: 'viewer', permission: 'trends', level: 'no' }])
  expect(withLevel(changed, trends, 'limited', cellAt)).toEqual(noDraft)
})

it('keeps the last level a cell was set to', () => {
  const twice = withLevel(
    withLevel(noDraft, [{ row: 'log', column: 'admin' }], 'no', cellAt),
    [{ row: 'log', column: 'admin' }],
    'read',
    cellAt,
  )
  expect(twice.levels).toEqual([{ role: 'admin', permission: 'log', level: 'read' }])
})

it('switches date filters in the order shown, and back', () => {
  const off = withFilter(noDraft, matrix, 'viewer', 'day', false)
  expect(filtersOf(off, matrix, 'viewer')).toEqual(['week'])
  expect(withFilter(off, matrix, 'viewer', 'day', true)).toEqual(noDraft)
})

it('drops what the set-up has overtaken', () => {
  const draft = {
    levels: [
      { role: 'viewer', permission: 'trends', level: 'no' },
      { role: 'viewer', permission: 'trends', level: 'limited' },
      { role: 'viewer', permission: 'log', level: 'yes' },
      { role: 'gone', permission: 'trends', level: 'no' },
    ],
    filters: [
      { role: 'gone', filters: [] },
      { role: 'viewer', filters: ['day', 'week'] },
    ],
  }
  expect(stillMeant(draft, matrix)).toEqual({
    levels: [{ role: 'viewer', permission: 'trends', level: 'no' }],
    filters: [],
  })
})

it('gives up what was drafted last first', () => {
  const cells = withLevel(noDraft, [{ column: 'viewer', row: 'trends' }], 'no', cellAt)
  const draft = withFilter(cells, matrix, 'viewer', 'day', false)
  expect(withoutLast(draft)).toEqual({ ...draft, levels: [] })
  expect(withoutLast(withoutLast(draft))).toEqual(noDraft)
})
