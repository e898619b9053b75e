import type { Words } from '../en'
import type { Translation } from '../translation'

export const verbs: Translation<Words['verbs']> = {
  title: 'Kommen und Gehen',
  description:
    'Sagen Sie, was geschehen ist. Sie sehen, wer was gewinnt und verliert, bevor etwas getan wird.',
  question: 'Was ist geschehen?',
  verb: {
    join: {
      name: 'Jemand kommt neu dazu',
      hint: 'Jemand Neues im Team bekommt eine Rolle.',
      who: 'Wer kommt dazu?',
    },
    job: {
      name: 'Jemand wechselt die Aufgabe',
      hint: 'Eine andere Rolle, sofort oder nach einer Übergabe.',
      who: 'Wer wechselt die Aufgabe?',
    },
    cover: {
      name: 'Jemand vertritt jemanden',
      hint: 'Jemand aus dem Team springt bis zu einem Tag ein.',
      who: 'Wer wird vertreten?',
    },
    leave: {
      name: 'Jemand geht in Auszeit',
      hint: 'Eine Zeit lang kein Zugriff; alles bleibt erhalten.',
      who: 'Wer geht in Auszeit?',
    },
    back: {
      name: 'Jemand kommt zurück',
      hint: 'Die Person bekommt genau das zurück, was sie hatte.',
      who: 'Wer kommt zurück?',
    },
    exit: {
      name: 'Jemand scheidet aus',
      hint: 'Der Zugriff endet; der Eintrag bleibt.',
      who: 'Wer scheidet aus?',
    },
  },
  firstName: 'Vorname',
  lastName: 'Nachname',
  email: 'E-Mail-Adresse',
  badEmail: 'Schreiben Sie sie wie name@firma.de.',
  as: 'Was wird die Person tun?',
  kinds: { role: 'Eine Rolle', like: 'Dasselbe wie jemand anderes' },
  role: 'Rolle',
  colleague: 'Person aus dem Team',
  colleagueHint:
    'Ihre Rollen und sichtbaren Gruppen werden übernommen. Eine Rolle, die sie nur eine Zeit lang hat, nicht.',
  groups: 'Sichtbare Gruppen',
  groupsJoin: 'Wessen Daten die Person sieht. Leer: noch niemandes.',
  groupsChange: 'Leer: wie bisher.',
  handOver: 'Letzter Tag der alten Rolle',
  handOverHint: 'Leer: Sie endet sofort. Wählen Sie einen Tag, wenn die alte Aufgabe noch übergeben wird.',
  by: { cover: 'Wer springt ein?', leave: 'Wer vertritt?', exit: 'Wer übernimmt?' },
  byHint: {
    cover: '',
    leave: 'Freiwillig.',
    exit: 'Freiwillig. Die Person bekommt dieselben Rollen für dieselben Gruppen.',
  },
  lastDay: 'Letzter Tag der Vertretung',
  lastDayExit: 'Letzter Tag der Übernahme',
  lastDayExitHint: 'Leer: auf Dauer.',
  dayHint: 'Tage enden um Mitternacht UTC.',
  badDate: 'Schreiben Sie ihn als 2027-01-31.',
  over: 'Dieser Tag ist vorbei.',
  gets: 'Was die Person bekommt',
  getsNot: 'Was die Person nicht bekommt',
  coveredBy: 'Laufende Vertretungen, die hiermit enden',
  consequence: {
    join: 'Die Person ist dann eingeladen. Aktivieren Sie sie im App-Zugriff, sobald sie hereindarf.',
    job: 'Rollen, die die Person als Vertretung hat, bleiben.',
    cover: 'Die Vertretung endet an diesem Tag von selbst.',
    leave: 'Bis zur Rückkehr ist keine Anmeldung möglich. Rollen, Gruppen und Schalter bleiben erhalten.',
    back: 'Die Person bekommt zurück, was sie hatte, und niemand vertritt sie mehr.',
    exit: 'Alle Rollen der Person enden sofort. Eintrag und Verlauf behalten ihren Namen. Um jemanden aus der Liste zu nehmen, löschen Sie die Person im App-Zugriff.',
  },
  review: 'Ansehen, was sich ändert',
}
