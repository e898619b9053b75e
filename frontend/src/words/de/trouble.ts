import type { Words } from '../en'
import type { Translation } from '../translation'

export const trouble: Translation<Words['trouble']> = {
  message: 'Rolebook konnte das nicht ausführen.',
  advice: 'Versuchen Sie es noch einmal. Wenn es wieder geschieht, melden Sie es und was Sie gerade taten.',
}
