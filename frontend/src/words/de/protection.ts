import type { Words } from '../en'
import type { Translation } from '../translation'

export const protection: Translation<Words['protection']> = {
  lockedHint: 'Was darin steht, lässt sich nur mit der Passphrase lesen.',
  passphrase: 'Passphrase',
  unlock: 'Aufschließen',
  remember: 'Auf diesem Computer merken',
  rememberHint: 'Das System bewahrt sie für Ihr Konto auf, damit Sie hier nicht wieder gefragt werden.',
  protect: 'Mit einer Passphrase schützen',
  change: 'Passphrase ändern',
  remove: 'Passphrase entfernen',
  forget: 'Hier nicht mehr merken',
  forgotten: 'Dieser Computer fragt ab jetzt nach der Passphrase.',
  lock: 'Verschließen',
  menu: { protect: 'Mit einer Passphrase schützen …', passphrase: 'Passphrase …' },
  mark: 'Hat eine Passphrase',
  protectHint: (name) =>
    `Ohne die Passphrase kann niemand lesen, was auf diesem Computer von ${name} steht: weder die Personen noch die Rollen noch den Verlauf. Der Name bleibt lesbar.`,
  lossHint:
    'Eine verlorene Passphrase kann niemand zurückholen. Bewahren Sie sie dort auf, wo Sie andere wichtige Schlüssel haben.',
  current: 'Jetzige Passphrase',
  next: 'Neue Passphrase',
  nextHint: 'Mindestens 15 Zeichen. Vier oder fünf Wörter, die nicht zusammengehören, sind eine gute.',
  again: 'Noch einmal dieselbe',
  differ: 'Die beiden sind nicht gleich.',
  done: {
    protected: (name) => `${name} ist mit einer Passphrase geschützt`,
    changed: (name) => `${name} hat die neue Passphrase`,
    removed: (name) => `${name} hat keine Passphrase mehr`,
  },
  here: {
    open: 'Auf diesem Computer lesbar, für alle, die Ihr Konto oder seinen Datenträger benutzen können.',
    protected: 'Mit einer Passphrase geschützt: Ohne sie ist auf der Festplatte nichts lesbar.',
    remembered: 'Mit einer Passphrase geschützt, die dieser Computer sich für Sie merkt.',
  },
  clock: 'Die Uhr geht jetzt richtig',
}
