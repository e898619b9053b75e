import type { Words } from '../en'
import type { Translation } from '../translation'

export const grid: Translation<Words['grid']> = {
  keys: 'Pfeile bewegen · Leertaste ändert · Y L R N setzen · Umschalt wählt aus · Eingabe öffnet',
  locked: (reason) => `Gesperrt: ${reason}`,
  changed: 'Weicht vom Standard ab',
  drafted: 'Noch nicht angewendet',
  inherited: (from) => `Geerbt von ${from}`,
  open: 'Öffnen',
  mixed: 'Verschiedene Stufen',
  setAll: (count) => (count === 1 ? '1 Zelle setzen' : `${count} Zellen setzen`),
  stayed: (count, reason) =>
    count === 1
      ? `1 Zelle bleibt, wie sie ist. ${reason}`
      : `${count} Zellen bleiben, wie sie sind. ${reason}`,
  notOffered: (level) => `„${level}“ gibt es dort nicht.`,
  section: (name, rows) => `${name}, ${rows === 1 ? '1 Zeile' : `${rows} Zeilen`}`,
}
