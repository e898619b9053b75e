/** The six levels as people read them (access-model §2). */
export const levels = {
  no: 'No',
  'limited-read': 'Limited, read only',
  limited: 'Limited',
  read: 'Read only',
  'read+limited': 'Read all, change limited',
  yes: 'Yes',
}
