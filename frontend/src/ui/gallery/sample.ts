import type { GridCell, GridSection } from '../Grid'
import type { Level } from '../level'

export const columns = [
  { key: 'admin', name: 'Admin', hint: '1 person' },
  { key: 'configurator', name: 'Configurator', hint: '2 people' },
  { key: 'power-user', name: 'Power User', hint: '14 people' },
  { key: 'viewer', name: 'Viewer', hint: '214 people' },
]

export const sections: GridSection[] = [
  {
    key: 'alarms',
    name: 'Alarms',
    rows: [
      { key: 'alarms.configuration', name: 'Alarm Configuration' },
      { key: 'alarms.log', name: 'Alarm Log' },
      {
        key: 'alarms.screenshots',
        name: 'Screenshots',
        marks: [{ kind: 'not-in-plan', sentence: 'Needs the add-on Screen Details' }],
      },
    ],
  },
  {
    key: 'workforce',
    name: 'Workforce Management',
    rows: Array.from({ length: 40 }, (_, n) => ({
      key: `report-${n}`,
      name: `Productivity report ${n + 1}`,
    })),
  },
]

const spread: Record<string, Level> = {
  admin: 'yes',
  configurator: 'yes',
  'power-user': 'limited',
  viewer: 'no',
}

/** A cell of every sort, by where it stands. */
export function cell(row: string, column: string): GridCell {
  if (row.startsWith('alarms') && column === 'viewer') {
    return { level: 'no', offered: ['no'], locked: 'Viewers may not see alarms' }
  }
  if (row === 'alarms.log' && column === 'power-user') {
    return {
      level: 'read',
      offered: ['no', 'read'],
      locked: 'Power Users may only read alarms',
      changed: true,
      marks: [{ kind: 'sensitive', sentence: 'Shows pay rates' }],
    }
  }
  if (row === 'report-1')
    return { level: 'limited-read', offered: ['no', 'limited-read', 'limited', 'yes'], drafted: true }
  if (row === 'report-2')
    return { level: 'read+limited', offered: ['no', 'limited', 'yes'], inherited: 'Viewer' }
  return { level: spread[column] ?? 'no', offered: ['no', 'limited', 'read', 'yes'] }
}

export type Person = { email: string; name: string; role: string; groups: number }

export const people: Person[] = Array.from({ length: 60 }, (_, n) => ({
  email: `person${n}@acme.test`,
  name: ['Anna Berg', 'Bob Meyer', 'Vera Lind', 'Tom Adler'][n % 4] ?? '',
  role: ['Viewer', 'Power User', 'Admin'][n % 3] ?? '',
  groups: (n * 7) % 12,
}))
