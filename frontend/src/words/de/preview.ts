import type { Words } from '../en'
import type { Translation } from '../translation'

export const preview: Translation<Words['preview']> = {
  title: 'Ansehen als',
  as: (name) => `Ansehen als ${name}`,
  description: 'Das Produkt, wie jemand es sieht: Was der Person verschlossen ist, ist nicht da.',
  person: 'Person',
  choose: 'Wählen Sie eine Person',
  chooseHint:
    'Sie sehen, was die Person sieht: die Navigation, die Stufen, wessen Daten. Durch Ansehen ändert sich nichts.',
  time: 'Am',
  timeHint: 'Leer: jetzt',
  channel: 'Über',
  channels: { ui: 'Den Bildschirm', api: 'Die API' },
  address: 'Von der Adresse',
  addressHint: 'Von jeder Adresse',

  nothing: 'Nichts davon steht der Person offen.',
  navigation: (product) => `${product}, wie die Person es sieht`,
  mayChange: 'lässt sich ändern',
  whose: (groups) => `Daten von ${groups}`,
  filters: (filters) => `nach ${filters}`,
  through: (roles) => `durch ${roles}`,

  roles: 'Rollen der Person',
  noRoles: 'Die Person hat keine Rolle.',
  rolesHint: 'Haken Sie eine Rolle ab, um zu sehen, was ohne sie bleibt.',
  allRoles: 'Wieder alle Rollen',
  when: { now: '', later: 'beginnt später', over: 'nicht aktiv' },
  groups: 'Wessen Daten',
  dateFilters: 'Datumsfilter für Live-Daten',
  extras: 'Nicht da, weil das Zusatzmodul fehlt',
  extra: (name, permissions) => `${permissions}, mit ${name}`,
  rolebook: 'In Rolebook selbst',
  rolebookNone: 'Nichts von Rolebook steht der Person offen.',
  looksOnly: 'nur ansehen',
  why: 'Warum und warum nicht',
  openPerson: 'Im App-Zugriff öffnen',
}
