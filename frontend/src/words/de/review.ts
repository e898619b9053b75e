import type { Words } from '../en'
import type { Translation } from '../translation'

export const review: Translation<Words['review']> = {
  working: 'Wird durchgerechnet',
  people: 'Wer gewinnt und wer verliert',
  nobody: 'Niemand gewinnt oder verliert etwas.',
  findings: 'Zu beachten',
  statements: 'Aussagen, die nicht mehr gelten würden',
  dropped: 'Was damit wegfällt',
  changes: 'Änderungen',
  showAll: (total) => `Alle ${total} anzeigen`,
  showFewer: 'Weniger anzeigen',
  andMore: (count) => `und ${count} weitere`,
  classes: {
    error: 'Fehler',
    security: 'Sicherheitswarnung',
    warning: 'Warnung',
    suggestion: 'Vorschlag',
  },
  verdicts: { broken: 'Verletzt', undecidable: 'Nicht entscheidbar', holds: 'Gilt' },
  reason: 'Grund',
  reasonHint: 'Er steht im Verlauf neben der Änderung.',
  reasonNeeded: 'Geben Sie zuerst einen Grund ein.',
  discard: 'Verwerfen',
  copy: 'Als Text kopieren',
  copied: 'Kopiert',
  close: 'Schließen',
  refused: 'So lässt sich das nicht anwenden.',
  refusedHint: 'Beheben Sie, was unten steht, oder verwerfen Sie es. Nichts wurde geändert.',
  stale:
    'Die Einrichtung wurde inzwischen anderswo geändert. Dies wurde neu durchgerechnet; sehen Sie es noch einmal an.',
  nothing: 'Nichts würde sich ändern.',
  done: (title) => `Erledigt: ${title}`,
  undo: 'Rückgängig',
  seeIn: 'Zeigen',
  empty: 'nichts',
}
