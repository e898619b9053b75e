import type { Words } from '../en'
import type { Translation } from '../translation'

export const transfer: Translation<Words['transfer']> = {
  title: 'Import und Export',
  description:
    'Eine Einrichtung verlässt Rolebook als eine schlichte Textdatei, und eine Datei kommt erst herein, wenn Sie gesehen haben, was sie bewirkt.',
  tabs: { export: 'Export', import: 'Import' },
  tab: 'Was zu tun ist',
}

export const exporting: Translation<Words['exporting']> = {
  what: 'Was exportiert wird',
  whats: { all: 'Die ganze Einrichtung', roles: 'Nur die Rollen', template: 'Eine Vorlage' },
  whatHints: {
    all: 'Alles: Katalog, Rollen, Gruppen, Personen und Aussagen. Zum Aufheben, Übergeben, Vergleichen.',
    roles: 'Was jede Rolle darf, ohne Personen und Gruppen. Für eine andere Einrichtung desselben Produkts.',
    template:
      'Der Katalog und die Rollen mit ihren heutigen Stufen als Standard, und niemand darin. Um andere Einrichtungen damit zu beginnen.',
  },
  holds: 'In der Datei',
  counted: (count, name) => `${count} ${name}`,
  file: 'Datei',
  fingerprint: 'Fingerabdruck',
  fingerprintHint:
    'Dieselbe Einrichtung ergibt immer denselben Fingerabdruck. Lesen Sie ihn vor, wem Sie die Datei geben; dann ist sicher, dass es dieselbe ist.',
  without:
    'Keine Passwörter, keine Anmeldedaten und keine internen Kennungen sind darin. Der Verlauf vermerkt den Export.',
  export: 'Exportieren',
  saved: (path) => `Gespeichert als ${path}`,
  downloaded: (name) => `${name} heruntergeladen`,
  copy: 'Kopieren',
  copied: 'Kopiert',
}

export const importing: Translation<Words['importing']> = {
  choose: 'Datei wählen',
  chooseHint: 'Die Datei einer Einrichtung (.json), ganz oder ein Teil: nur Rollen, drei neue Personen.',
  safe: 'Eine Datei zu wählen ändert nichts. Sie sehen zuerst alles, was sie bewirken würde.',
  another: 'Andere Datei wählen',
  whole: (name, product) => `Eine ganze Einrichtung: ${name} (${product})`,
  part: 'Ein Teil einer Einrichtung',
  absent: (list) => `Nicht darin und daher unverändert: ${list}.`,
  same: 'Die Einrichtung sagt genau das, was diese Datei sagt. Es gibt nichts zu importieren.',
  problems: (count, file) =>
    count === 1
      ? `In ${file} ist zuerst 1 Sache zu beheben`
      : `In ${file} sind zuerst ${count} Dinge zu beheben`,
  problemsHint:
    'Nichts wurde geändert. Beheben Sie es in der Datei, oder lassen Sie sie neu exportieren, und wählen Sie sie noch einmal.',
  columns: { line: 'Zeile', where: 'Wo', problem: 'Was nicht stimmt', mend: 'Wie es zu beheben ist' },
  mode: 'Wie importiert wird',
  modes: {
    merge: {
      name: 'Zusammenführen',
      hint: 'Fügt Neues hinzu und ändert, was abweicht. Was nicht in der Datei steht, bleibt, außer Sie haken es zum Entfernen an.',
    },
    replace: {
      name: 'Ersetzen',
      hint: 'Macht die Einrichtung zu dem, was die Datei sagt. Was nicht darin steht, fällt weg.',
    },
    'add-only': {
      name: 'Nur hinzufügen',
      hint: 'Fügt Neues hinzu und rührt nichts an, was schon hier ist.',
    },
  },
  base: 'Vergleichen mit',
  baseHint:
    'Woraus diese Datei exportiert wurde. Damit zählt nur, was seither in der Datei geändert wurde, und Änderungen von hier bleiben.',
  noBase: 'Nichts: Wo sie abweichen, gewinnt die Datei',
  baseOf: (title, when, differences) =>
    `${title}, ${when} (${differences === 0 ? 'wie die Datei' : differences === 1 ? '1 Unterschied' : `${differences} Unterschiede`})`,
  preview: 'Was sie bewirken würde',
  counts: {
    read: 'In der Datei',
    created: 'Neu',
    changed: 'Geändert',
    same: 'Gleich',
    refused: 'Bleibt wie hier',
    removed: 'Fällt weg',
    left: 'Bleibt',
  },
  countsHint:
    'In der Datei = neu + geändert + gleich + bleibt wie hier. „Fällt weg“ und „Bleibt“ stehen nicht in der Datei.',
  conflicts: (count) =>
    count === 1
      ? '1 Sache wurde hier und in der Datei geändert'
      : `${count} Dinge wurden hier und in der Datei geändert`,
  conflictsHint: 'Wählen Sie, was zählt. Was hier ist, bleibt, wenn Sie nicht die Datei wählen.',
  was: (before) => `war ${before}`,
  ours: 'Hier',
  theirs: 'Datei',
  allOurs: 'Alles von hier behalten',
  allTheirs: 'Alles aus der Datei nehmen',
  reused: 'Zweimal hinsehen',
  entries: 'Alles, was nicht gleich ist',
  entry: { what: 'Was', name: 'Name', fate: 'Was geschieht', detail: 'Im Einzelnen', remove: 'Entfernen' },
  fates: {
    added: 'Kommt hinzu',
    updated: 'Ändert sich',
    refused: 'Bleibt wie hier',
    removed: 'Fällt weg',
    left: 'Bleibt',
  },
  everyFate: 'Alle',
  shown: (shown, all) => `Die ersten ${shown} von ${all} werden angezeigt; importiert werden alle.`,
  removeOf: (name) => `${name} entfernen`,
  removeAll: (count) => `Alle ${count} zum Entfernen anhaken`,
  removeNone: 'Keine anhaken',
  nothingLike: 'Nichts dergleichen',
  before: 'Hier',
  after: 'Dann',
  empty: 'nichts',
  review: 'Vorschau des Imports',
  reviewHint:
    'Als Nächstes sehen Sie, wer gewinnt und wer verliert. Nichts ändert sich, bevor Sie es anwenden.',
}
