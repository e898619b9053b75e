/** Texts of the overview. */
export const overview = {
  steps: 'What to do next',
  stepsDone: 'Nothing is left to do here. Rolebook says when there is.',
  step: {
    groups: { title: 'Make the groups whose data people may see', deed: 'Make a group' },
    people: { title: 'Add the people who use the product', deed: 'Add people' },
    views: { title: 'Give everybody a group to look at; some see nothing yet', deed: 'Show them' },
    roles: { title: 'Look through what each role may do', deed: 'Look at roles' },
    export: { title: 'Export the set-up, as a file to keep or to import elsewhere', deed: 'Export' },
  },
  people: (count: number) => (count === 1 ? 'person' : 'people'),
  roles: (count: number) => (count === 1 ? 'role' : 'roles'),
  groups: (count: number) => (count === 1 ? 'group' : 'groups'),
  permissions: (count: number) => (count === 1 ? 'permission' : 'permissions'),
  custom: (count: number) => `${count} of your own`,
  found: 'What Rolebook found',
  nothingFound: 'Nothing to mend: everything that is checked is as it should be.',
  classes: {
    error: (count: number) => (count === 1 ? '1 error' : `${count} errors`),
    security: (count: number) => (count === 1 ? '1 security warning' : `${count} security warnings`),
    warning: (count: number) => (count === 1 ? '1 warning' : `${count} warnings`),
    suggestion: (count: number) => (count === 1 ? '1 suggestion' : `${count} suggestions`),
  },
  all: 'All',
}
