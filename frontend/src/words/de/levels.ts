import type { Words } from '../en'
import type { Translation } from '../translation'

export const levels: Translation<Words['levels']> = {
  no: 'Nein',
  'limited-read': 'Begrenzt, nur lesen',
  limited: 'Begrenzt',
  read: 'Nur lesen',
  'read+limited': 'Alles lesen, begrenzt ändern',
  yes: 'Ja',
}
