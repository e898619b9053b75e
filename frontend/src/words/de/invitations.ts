import type { Words } from '../en'
import type { Translation } from '../translation'

export const invitations: Translation<Words['invitations']> = {
  actions: {
    none: 'Zum Anmelden einladen …',
    invited: 'Noch einmal einladen …',
    expired: 'Noch einmal einladen …',
    password: 'Passwort zurücksetzen …',
    sso: 'Begrüßungsbrief …',
  },
  cancel: 'Einladung zurücknehmen',
  cancelled: (name) => `Die Einladung von ${name} ist zurückgenommen.`,
  untilShort: (date) => `Eingeladen bis ${date}`,
  expiredShort: (date) => `Einladung endete am ${date}`,
  titles: {
    invite: (name) => `${name} zum Anmelden einladen`,
    reset: (name) => `Passwort von ${name} zurücksetzen`,
    many: (count) => `${count} Personen zum Anmelden einladen`,
  },
  ask: {
    invite:
      'Eine Einladung ist ein Code, mit dem jemand ein Passwort für Rolebook setzt. Er gilt einmal und sieben Tage lang. Sie geben ihn weiter, als Link, als Brief oder als E-Mail.',
    again: 'Der früher ausgegebene Code zählt nicht mehr.',
    reset:
      'Das jetzige Passwort zählt sofort nicht mehr, und offene Sitzungen enden. Sie bekommen einen Code zum Weitergeben, mit dem ein neues Passwort gesetzt wird.',
    sso: 'Über Single Sign-on kommt diese Person ohne Passwort herein. Sie bekommen einen Brief zum Weitergeben.',
  },
  open: {
    invite: 'Einladung erstellen',
    reset: 'Passwort zurücksetzen',
    many: (count) => `${count} Einladungen erstellen`,
  },
  once: 'Link und Code werden nur jetzt angezeigt. Gehen sie verloren, laden Sie noch einmal ein.',
  link: 'Link',
  noLink: 'Es gibt keinen Link, weil Rolebook keine Adresse hat, die andere öffnen können.',
  here: 'Dieser Link geht nur auf diesem Computer. Für andere braucht Rolebook eine Adresse, die sie öffnen können.',
  toSettings: 'In den Einstellungen eintragen',
  code: 'Code',
  ends: 'Gilt bis',
  copy: (what) => `${what} kopieren`,
  copied: (what) => `${what} kopiert`,
  letter: 'Brief',
  copyLetter: 'Brief kopieren',
  draft: 'Entwurf in Ihrem Mailprogramm',
  send: 'E-Mail senden',
  sent: 'Gesendet',
  sendAll: (count) => `${count} E-Mails senden`,
  noMail: 'Um sie von hier zu senden, tragen Sie in den Einstellungen einen Mailserver ein.',
  done: 'Fertig',
  addAndInvite: 'Hinzufügen und einladen …',
  signIn: 'Anmeldung',
}
