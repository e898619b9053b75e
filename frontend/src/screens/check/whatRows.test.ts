import { expect, it } from 'vitest'
import { fitting } from './whatRows'

const row = (permission: string, name: string, view: boolean) => ({
  permission,
  name,
  level: view ? 'yes' : 'no',
  view,
  edit: false,
  whose: '',
  roles: '',
  filters: '',
  because: '',
})
const answer = {
  name: 'Vera',
  sentence: '',
  blocked: [],
  areas: [
    { key: 'alarms', name: 'Alarms', rows: [row('log', 'Alarm Log', false)] },
    { key: 'home', name: 'Home', rows: [row('panel', 'Admin Panel', false), row('team', 'Team', true)] },
  ],
}
const shown = (filter: { text: string; area: string; show: string }) =>
  fitting(answer, filter).flatMap((area) => area.rows.map((one) => one.permission))

it('keeps what fits the search, the area and whether they may', () => {
  expect(shown({ text: '', area: '', show: '' })).toEqual(['log', 'panel', 'team'])
  expect(shown({ text: 'ADMIN', area: '', show: '' })).toEqual(['panel'])
  expect(shown({ text: '', area: 'home', show: 'closed' })).toEqual(['panel'])
  expect(shown({ text: '', area: '', show: 'open' })).toEqual(['team'])
})
