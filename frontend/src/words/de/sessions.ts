import type { Words } from '../en'
import type { Translation } from '../translation'

export const sessions: Translation<Words['sessions']> = {
  title: 'Wer angemeldet ist',
  description:
    'Personen, die sich mit Passwort oder Single Sign-on angemeldet haben. Weitere Rechte zählen ab der nächsten Anmeldung, engere sofort.',
  columns: {
    who: 'Person',
    since: 'Seit',
    seen: 'Zuletzt gesehen',
    from: 'Von',
    rights: 'Rechte',
    more: 'Mehr',
  },
  you: 'Sie',
  roles: (roles) => `Nur als ${roles}`,
  old: 'Alte Rechte: mehr bei der nächsten Anmeldung',
  current: 'Wie sie jetzt sind',
  signOut: 'Jetzt abmelden',
  signOutAll: 'Alle abmelden',
  signedOut: (name) => `${name} ist abgemeldet.`,
  allSignedOut: 'Alle sind abgemeldet.',
  empty: 'Niemand ist angemeldet',
  emptyHint:
    'Angemeldet wird sich an der Adresse, die Rolebook ausgibt, wenn es Browser bedient. Laden Sie Personen im App-Zugriff ein; mit ihrem Code setzen sie ein Passwort.',
  toPeople: 'Zum App-Zugriff',
}

export const account: Translation<Words['account']> = {
  signedInAs: (user) => `Angemeldet als ${user}`,
  changePassword: 'Passwort ändern',
  signOut: 'Abmelden',
  present: 'Jetziges Passwort',
  next: 'Neues Passwort',
  nextHint: '15 Zeichen oder mehr. Vier oder fünf Wörter, die nicht zusammengehören, sind ein gutes.',
  repeat: 'Noch einmal dasselbe',
  differ: 'Die beiden Passwörter sind verschieden.',
  everywhere: 'Sie werden überall abgemeldet und melden sich mit dem neuen Passwort an.',
  change: 'Ändern und abmelden',
  cancel: 'Abbrechen',
}

export const signOn: Translation<Words['signOn']> = {
  title: 'Single Sign-on',
  hint: 'Wer für Single Sign-on vorgesehen ist, kommt über Ihren Identitätsanbieter herein (OpenID Connect) und hat hier kein Passwort.',
  people: (count) =>
    count === 1 ? '1 Person ist dafür vorgesehen.' : `${count} Personen sind dafür vorgesehen.`,
  issuer: 'Aussteller',
  issuerHint: 'Die Adresse, mit der sich der Anbieter selbst nennt. Sie beginnt mit https://.',
  client: 'Client-ID',
  secret: 'Client-Geheimnis',
  secretKept: 'Eines ist aufbewahrt. Lassen Sie das Feld leer, um es zu behalten.',
  secretHint:
    'Nur auf diesem Computer aufbewahrt; es wird nie wieder angezeigt und verlässt ihn in keinem Export.',
  claim: 'Claim mit der E-Mail-Adresse',
  claimHint: 'Meistens email. Der Anbieter muss sagen, dass er die Adresse geprüft hat.',
  trust: (claim) => `Niemand kann ${claim} selbst ändern; dem Anbieter wird ungeprüft geglaubt`,
  trustHint: (claim) =>
    `${claim} prüft niemand. Wer es beim Anbieter ändern kann, kommt als irgendjemand herein.`,
  trustOwnHint: (claim) =>
    `Bei gängigen Anbietern ändert jeder ${claim} selbst: Wer dort die Adresse einer Kollegin einträgt, kommt als sie herein. Kreuzen Sie das nur an, wenn bei Ihrem Anbieter allein Administratoren es ändern können.`,
  redirect: (address) => `Tragen Sie beim Anbieter diese Adresse als Rückleitungsadresse ein: ${address}`,
  notServed: 'Die Rückleitungsadresse steht hier, während Rolebook Browser bedient.',
  save: 'Single Sign-on speichern',
  saved: 'Single Sign-on ist gespeichert.',
  off: 'Ausschalten',
  isOff: 'Single Sign-on ist aus.',
}
