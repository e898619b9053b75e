import type { Words } from '../en'
import type { Translation } from '../translation'

export const pickers: Translation<Words['pickers']> = {
  person: 'Person wählen',
  nobody: 'Niemand mit diesem Namen.',
  role: 'Rolle wählen',
  group: 'Gruppe wählen',
  groups: 'Gruppen wählen',
  permission: 'Berechtigung wählen',
  subject: 'Wählen, wessen Daten',
  subjectKinds: { group: 'Gruppen', user: 'Personen', computer: 'Computer' },
  nothing: 'Nichts mit diesem Namen.',
}
