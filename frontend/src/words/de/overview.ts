import type { Words } from '../en'
import type { Translation } from '../translation'

export const overview: Translation<Words['overview']> = {
  steps: 'Was als Nächstes zu tun ist',
  stepsDone: 'Hier ist nichts mehr zu tun. Rolebook meldet sich, wenn doch.',
  step: {
    groups: { title: 'Gruppen anlegen, deren Daten angesehen werden dürfen', deed: 'Gruppe anlegen' },
    people: { title: 'Die Personen hinzufügen, die mit dem Produkt arbeiten', deed: 'Personen hinzufügen' },
    views: { title: 'Allen eine Gruppe zum Ansehen geben; manche sehen noch nichts', deed: 'Zeigen' },
    roles: { title: 'Durchgehen, was jede Rolle darf', deed: 'Rollen ansehen' },
    export: {
      title: 'Die Einrichtung exportieren, als Datei zum Aufheben oder zum Importieren anderswo',
      deed: 'Exportieren',
    },
  },
  people: (count) => (count === 1 ? 'Person' : 'Personen'),
  roles: (count) => (count === 1 ? 'Rolle' : 'Rollen'),
  groups: (count) => (count === 1 ? 'Gruppe' : 'Gruppen'),
  permissions: (count) => (count === 1 ? 'Berechtigung' : 'Berechtigungen'),
  custom: (count) => `${count} selbst angelegt`,
  found: 'Was Rolebook gefunden hat',
  nothingFound: 'Nichts zu beheben: Alles, was geprüft wird, ist, wie es sein soll.',
  classes: {
    error: (count) => `${count} Fehler`,
    security: (count) => (count === 1 ? '1 Sicherheitswarnung' : `${count} Sicherheitswarnungen`),
    warning: (count) => (count === 1 ? '1 Warnung' : `${count} Warnungen`),
    suggestion: (count) => (count === 1 ? '1 Vorschlag' : `${count} Vorschläge`),
  },
  all: 'Alle',
}
