import type { Words } from '../en'
import type { Translation } from '../translation'

export const setUps: Translation<Words['setUps']> = {
  title: 'Einrichtungen',
  description:
    'Eine Einrichtung ist alles, woraus der Zugriff einer Organisation besteht: ihre Personen, Rollen und Gruppen.',
  yours: 'Ihre Einrichtungen',
  kept: (folder) => `Auf diesem Computer, in ${folder}`,
  columns: {
    name: 'Name',
    people: 'Personen',
    roles: 'Rollen',
    groups: 'Gruppen',
    used: 'Zuletzt geändert',
  },
  first: 'Beginnen Sie Ihre erste Einrichtung',
  firstHint:
    'Wählen Sie das Produkt, über dessen Zugriff Sie entscheiden. Bevor Sie wählen, sehen Sie, was jede Rolle darf.',
  another: 'Eine weitere beginnen',
  roles: (names) => names.join('\u00a0· '),
  noRoles: 'Keine Rollen: Sie legen eigene an',
  doors: 'Oder mit Vorhandenem beginnen',
  file: 'Datei öffnen',
  fileHint: 'Eine Einrichtung oder Vorlage, die Rolebook gespeichert hat (.json)',
  example: 'Beispiel ansehen',
  exampleHint: 'Eine erfundene Firma zum Ausprobieren',
  newFrom: (product) => `Neue Einrichtung: ${product}`,
  name: 'Name der Organisation',
  namePlaceholder: 'Acme GmbH',
  you: 'Sie',
  youHint: (role) => `Sie werden die erste Person darin, als ${role}.`,
  youHintNoRole: 'Sie werden die erste Person darin.',
  firstName: 'Vorname',
  lastName: 'Nachname',
  email: 'E-Mail-Adresse',
  create: (name) => (name ? `${name} anlegen` : 'Einrichtung anlegen'),
  brings: 'Was sie mitbringt',
  peek: 'Was ihre Rollen dürfen',
  peekHint: 'Ein Blick in die Vorlage. Alles davon lässt sich später ändern.',
  permission: 'Berechtigung',
  owner: 'Diese Rolle bekommen Sie',
}
