/** Texts of what chooses a person, a role, a group or a permission. */
export const pickers = {
  person: 'Choose a person',
  nobody: 'Nobody of that name.',
  role: 'Choose a role',
  group: 'Choose a group',
  groups: 'Choose groups',
  permission: 'Choose a permission',
  subject: 'Choose whose data',
  subjectKinds: { group: 'Groups', user: 'People', computer: 'Computers' },
  nothing: 'Nothing of that name.',
}
