import type { RoleCell, RoleColumn, RoleMatrix } from '../../api/types'

const cell = (level: string, may: string[], more: Partial<RoleCell> = {}): RoleCell => ({
  level,
  grant: level,
  may,
  locked: '',
  changed: false,
  from: '',
  marks: [],
  ...more,
})

const role = (key: string, name: string, people: number): RoleColumn => ({
  card: {
    key,
    name,
    portal: '',
    description: `${name} in a sentence`,
    bestFor: '',
    keyFunctions: '',
    limitations: '',
    people,
    opens: 1,
    of: 2,
    builtIn: true,
    owner: key === 'admin',
    restricted: false,
    needsGroups: key === 'viewer',
    whyNoGroups: '',
    whyNoGoals: '',
  },
  hint: 'all data',
  portal: '',
  includes: [],
  changed: 0,
  filters: ['day', 'week'],
})

const row = (key: string, name: string, cells: RoleCell[]) => ({
  key,
  name,
  description: '',
  facts: [],
  marks: [],
  editable: true,
  apiOnly: false,
  dateFiltered: true,
  addOn: '',
  addOnName: '',
  inPlan: true,
  cells,
})

/** A small matrix for tests. */
export const matrix: RoleMatrix = {
  roles: [role('admin', 'Admin', 1), role('viewer', 'Viewer', 3)],
  areas: [
    {
      key: 'alarms',
      name: 'Alarms',
      permissions: [
        row('log', 'Alarm Log', [
          cell('yes', ['no', 'read', 'yes']),
          cell('no', ['no'], { locked: 'Viewers see no alarms.' }),
        ]),
      ],
    },
    {
      key: 'workforce',
      name: 'Workforce Management',
      permissions: [
        row('trends', 'Productivity Trends', [
          cell('yes', ['no', 'limited', 'yes']),
          cell('limited', ['no', 'limited']),
        ]),
      ],
    },
  ],
  filters: [
    { key: 'day', name: 'One day' },
    { key: 'week', name: 'One week' },
  ],
  changed: 0,
}
