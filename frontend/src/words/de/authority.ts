import type { Words } from '../en'
import type { Translation } from '../translation'

export const authority: Translation<Words['authority']> = {
  readOnly: 'Nur lesen',
  readOnlyHint: 'Diese Seite dürfen Sie ansehen. Ihre Rollen lassen Sie darauf nichts ändern.',
  nothing: 'Hier steht Ihnen nichts offen',
  nothingHint: (name) =>
    `Keine Ihrer Rollen in ${name} öffnet eine Seite von Rolebook. Bitten Sie, wer es verwaltet, um eine.`,
}
