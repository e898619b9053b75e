import type { Words } from '../en'
import type { Translation } from '../translation'

export const advice: Translation<Words['advice']> = {
  title: 'Gut zu wissen',
  about: (screen) => `Zu „${screen}“`,
  overview: {
    order: {
      title: 'In welcher Reihenfolge',
      text: 'Sehen Sie zuerst durch, was jede Rolle darf, legen Sie dann Gruppen an und fügen Sie danach Personen mit ihrer Rolle und ihren sichtbaren Gruppen hinzu. So sieht niemand auch nur einen Tag lang mehr, als Sie wollten.',
    },
    purpose: {
      title: 'Wozu das gut ist',
      text: 'Um Daten und die Privatsphäre der Beschäftigten zu schützen, zusammenzuarbeiten, später zu wissen, wer was getan hat, und Zeit zu sparen. Rechte bestehen aus dem, was eine Rolle darf, und aus dem, wessen Daten jemand sehen darf; beides ist nötig.',
    },
    regularly: {
      title: 'Regelmäßig',
      text: 'Sperren Sie, wer abwesend ist, setzen Sie auf „ausgeschieden“ oder löschen Sie, wer gegangen ist, und prüfen Sie einmal im Quartal, wer was hat.',
    },
  },
  people: {
    before: {
      title: 'Bevor Sie Personen hinzufügen',
      text: 'Überlegen Sie, was sie den Tag über tun, und sorgen Sie dafür, dass ihre Rolle genau das erlaubt und nicht mehr. Eine Rolle gilt sofort für alle, die sie haben, und für jeden, der sie später bekommt.',
    },
    employees: {
      title: 'Wenn Beschäftigte ihre eigenen Daten sehen sollen',
      text: 'Das hilft ihnen, sich selbst zu organisieren, Arbeit und Leben auszugleichen und gute Gewohnheiten zu bilden. Am einfachsten geht es ohne Zugang: mit einem persönlichen Bericht per E-Mail oder mit einem Bericht aus einem Auswertungsprogramm, wenn der Tarif des Produkts das bietet. Auch die Rolle Viewer ist möglich, dann braucht aber jede Person eine Gruppe nur mit sich selbst.',
    },
    stakeholders: {
      title: 'Wer nur die Zahlen will',
      text: 'Viele brauchen gar keinen Zugang: Abonnieren Sie für sie Berichte per E-Mail oder schließen Sie über die Schnittstelle des Produkts ein Auswertungsprogramm an, auf Wunsch in Ihrer eigenen Gestaltung.',
    },
    openly: {
      title: 'Sprechen Sie darüber',
      text: 'Ob Personen ihre eigenen Daten sehen, entscheiden Sie. Sagen Sie den Beschäftigten offen, was aufgezeichnet wird, wer es sieht und warum.',
    },
    several: {
      title: 'Mehrere Rollen für eine Person',
      text: 'Rollen addieren sich, oft zu mehr als gemeint war. Vergeben Sie mehrere nur für kurze Projekte, für eine Vertretung oder über Abteilungen hinweg, solange eine eigene Rolle noch fehlt. Schreiben Sie auf, warum, mit erstem und letztem Tag. Mischen Sie keine Rollen, deren Einschränkungen oder Arbeitsweisen sich widersprechen.',
    },
    leave: {
      title: 'Abwesend oder gegangen',
      text: 'Sperren Sie, wer eine Weile abwesend ist: Mit einem Klick ist alles wieder da. Setzen Sie auf „ausgeschieden“, wer gegangen ist: Alle Rollen gehen auf einmal. Löschen ist endgültig.',
    },
    superuser: {
      title: 'Wer die Berechtigungen nicht sieht',
      text: 'Wer verwaltet und eingeschränkte Berechtigungen nicht sieht, fragt einen Superuser oder den Hauptinhaber des Kontos und meldet sich danach ab und wieder an.',
    },
  },
  roles: {
    least: {
      title: 'So wenig wie nötig',
      text: 'Erlauben Sie, was die heutigen Aufgaben brauchen. Listen Sie die Aufgaben auf, legen Sie eine Rolle mit einem sprechenden Namen an und kreuzen Sie nur diese an. Probieren Sie sie mit einer Person aus, bevor alle sie bekommen.',
    },
    simple: {
      title: 'Wenige, einfache Rollen',
      text: 'Rollen sollten sich nicht überschneiden. Zwei, die immer dieselben Personen haben, werden besser eine; das Rollenlabor schlägt sie vor und beweist, dass niemand gewinnt oder verliert.',
    },
    denied: {
      title: 'Wenn der Zugriff verweigert wird oder eine Seite mit 403 antwortet',
      text: 'Fragen Sie unter „Prüfen“ nach dem Grund. Oft fehlt der Rolle eine Berechtigung, die das Modul braucht, oder die Schnittstelle (API) ist für sie gesperrt: Stellen Sie bei den Zugangswegen der Rolle von Sperren auf Erlauben um und erlauben Sie dann das Modul. Zum Administrator muss dafür niemand werden. Wer betroffen ist, meldet sich ab und wieder an.',
    },
    integrations: {
      title: 'Rollen für andere Programme',
      text: 'Geben Sie jeder Anbindung eine eigene Rolle und einen eigenen Benutzer mit nur den Daten, die sie braucht, nie das Konto eines Administrators. Lassen Sie Lohnsätze und Kundentarife weg. Sehen auch Menschen darauf, soll eine zweite Rolle die erste einschließen, damit sie dasselbe sehen und nicht mehr. Sehen Sie regelmäßig nach.',
    },
    shorter: {
      title: 'Datumsfilter',
      text: 'Kürzere Zeiträume laden schneller. Sie gelten nur für Live-Daten, nie für Insights.',
    },
    support: {
      title: 'Wenn eine Berechtigung nicht zu finden ist',
      text: 'Sie gehört vielleicht zu einem Zusatzmodul oder einem höheren Tarif, oder der Anbieter muss sie freischalten. Eingeschränkte ändern nur Superuser.',
    },
  },
  groups: {
    meaning: {
      title: 'Was Gruppen tun',
      text: 'Eine Gruppe sagt, wessen Daten zusammengehören. Wer sie sehen darf, sieht ihre Personen und Computer und die der Gruppen darunter. Gruppen dürfen Personen und ihre Computer mischen.',
    },
    own: {
      title: 'Eine Berechtigung allein genügt nicht',
      text: 'Wer eine begrenzte Rolle hat, sieht nichts, bevor eine sichtbare Gruppe gewählt ist, so viel die Rolle auch erlaubt. Geben Sie beides.',
    },
    peers: {
      title: 'Sich mit anderen vergleichen',
      text: 'Wer sehen soll, wie das Team vorankommt, bekommt die Gruppe des Teams; wer nur sich selbst sehen soll, eine Gruppe mit niemandem sonst.',
    },
  },
  check: {
    test: {
      title: 'Probieren Sie aus, was Sie eingerichtet haben',
      text: 'Fragen Sie, was jemand darf, oder sehen Sie mit der Vorschau, was die Person sieht, bevor Sie ihr sagen, dass es geht.',
    },
    isolate: {
      title: 'Jemand kann zu viel oder zu wenig',
      text: 'Lassen Sie eine Rolle nach der anderen weg, um die Ursache zu finden; das Rollenlabor zeigt das, ohne etwas zu ändern. Bringen Sie es dann in einer Rolle in Ordnung.',
    },
  },
  lab: {
    merge: {
      title: 'Warum weniger Rollen',
      text: 'Einfache Rollen, die sich nicht überschneiden, lassen sich leichter prüfen und schwerer falsch machen. Legen Sie zusammen, was immer gemeinsam gebraucht wird.',
    },
  },
  reviews: {
    quarter: {
      title: 'Wann geprüft wird',
      text: 'Einmal im Quartal und immer, wenn jemand die Aufgabe wechselt. Nehmen Sie weg, was nicht mehr gebraucht wird; sehen Sie bei Anbindungen, Administratoren und allem Heiklen genau hin.',
    },
  },
  transfer: {
    learning: {
      title: 'Wo Sie mehr lernen',
      text: 'Die Anbieter erklären ihre Produkte in ihren Hilfeseiten und Akademien; Rolebook selbst braucht kein Internet. Jede Datei enthält alles außer Passwörtern.',
    },
  },
}
