import { describe, expect, it } from 'vitest'
import type { GroupChoice, ViewsDraft } from '../../../api/types'
import { branches, chosenThrough, fitting, withAll, withGoal, withView } from './tree'

const group = (key: string, parent = ''): GroupChoice => ({
  key,
  name: key,
  kind: '',
  parent,
  path: '',
  users: 0,
  computers: 0,
})
const tree = branches([group('north'), group('sales', 'north'), group('field', 'sales'), group('south')])
const none: ViewsDraft = { all: false, groups: [], allGoals: false, goals: [] }
const branch = (key: string) => tree.filter((one) => one.group.key === key)

describe('branches', () => {
  it('know how deep they stand and what stands above them', () => {
    expect(tree.map(({ group, level, above }) => [group.key, level, above.map(({ key }) => key)])).toEqual([
      ['north', 0, []],
      ['sales', 1, ['north']],
      ['field', 2, ['sales', 'north']],
      ['south', 0, []],
    ])
  })

  it('are chosen through the nearest group above them', () => {
    expect(branch('field').map((one) => chosenThrough(one, ['north', 'sales'])?.key)).toEqual(['sales'])
    expect(branch('south').map((one) => chosenThrough(one, ['north']))).toEqual([undefined])
  })

  it('are found by their own name and by what stands above them', () => {
    expect(fitting(tree, 'SALES').map(({ group }) => group.key)).toEqual(['sales', 'field'])
  })
})

describe('choosing', () => {
  it('takes goals away with the group that made them possible (checklist 66)', () => {
    const chosen = withGoal(withView(none, tree, 'north', true), 'field', true)
    expect(chosen).toEqual({ ...none, groups: ['north'], goals: ['field'] })
    expect(withView(chosen, tree, 'north', false)).toEqual(none)
  })

  it('keeps a goal that another chosen group still makes possible', () => {
    const chosen = { ...none, groups: ['north', 'sales'], goals: ['field'] }
    expect(withView(chosen, tree, 'north', false)).toEqual({ ...none, groups: ['sales'], goals: ['field'] })
  })

  it('goes back from everything to what was chosen one by one', () => {
    const chosen = { ...none, groups: ['sales'] }
    const all = { ...withAll(chosen, tree, true), allGoals: true, goals: ['sales', 'south'] }
    expect(withAll(all, tree, false)).toEqual({ ...chosen, goals: ['sales'] })
  })
})
