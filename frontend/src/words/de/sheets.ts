import type { Words } from '../en'
import type { Translation } from '../translation'

export const sheets: Translation<Words['sheets']> = {
  groups: {
    menu: 'CSV',
    upload: 'Gruppen aus einer CSV-Datei hinzufügen …',
    download: 'Alle Gruppen herunterladen als',
    title: 'Gruppen aus einer CSV-Datei anlegen',
    name: 'Gruppe',
    detail: 'Mitglied',
    about: 'Eine Zeile je Mitglied, in drei Spalten:',
    sample:
      'group_name,member_type,member_id\nVertrieb,User,anna.berg@firma.de\nVertrieb,Client,VERTRIEB-PC-07\nNeues Büro,Client,',
    rules: [
      'User ist eine Person, Client ein Computer. Im Zweifel schreiben Sie Client: Eine Adresse gilt als Person.',
      'Eine Gruppe, die es noch nicht gibt, wird angelegt; ohne Mitglied beginnt sie leer.',
      'Nichts wird geändert oder weggenommen: Eine Datei fügt nur hinzu.',
    ],
  },
  people: {
    menu: 'Tabelle',
    upload: 'Viele ändern mit einer Tabelle …',
    download: 'Alle Personen herunterladen als',
    title: 'Viele ändern mit einer Tabelle',
    name: 'Person',
    detail: 'E-Mail',
    about:
      'Laden Sie alle herunter, ändern Sie die Tabelle und bringen Sie sie zurück. Nötig ist nur die Spalte E-Mail:',
    sample:
      'E-Mail,Vorname,Nachname,Rolle,Gruppen,Status,bis (letzter Tag)\nanna.berg@firma.de,Anna,Berg,Viewer,Vertrieb | Support,,2031-12-31',
    rules: [
      'Eine leere Zelle lässt, was da ist. Wer nicht in der Tabelle steht, bleibt unverändert.',
      'Wer neu ist, braucht eine Rolle; eine Spalte „Job“ genügt, hier wählen Sie je Job eine Rolle.',
      'Mehrere Gruppen trennt |. Schreiben Sie „alle“ für alle Gruppen, „keine“ für keine Gruppe oder keinen letzten Tag.',
    ],
  },
  forms: {
    csv: 'CSV (Kommas)',
    excel: 'CSV für Excel (Semikolons)',
    workbook: 'Excel-Arbeitsmappe (.xlsx)',
  },
  saved: (path) => `Gespeichert als ${path}`,
  downloaded: (name) => `${name} heruntergeladen`,
  choose: 'Tabelle wählen',
  chooseHint: 'CSV mit Kommas, Semikolons oder Tabulatoren, oder eine Excel-Arbeitsmappe.',
  another: 'Andere Datei wählen',
  untouched: (name) => `${name} wurde nur gelesen. Nichts wurde geändert.`,
  preview: 'Was sie bewirken würde',
  rows: 'Zeilen der Datei',
  all: 'Alle Zeilen',
  columns: { row: 'Zeile', fate: 'Was geschieht', why: 'Im Einzelnen' },
  more: (count) => (count === 1 ? '1 weitere Zeile anzeigen' : `Weitere Zeilen anzeigen (noch ${count})`),
  jobs: 'Eine Rolle je Job',
  jobsHint:
    'Diese Jobs stehen in Zeilen, die keine Rolle nennen. Ohne Rolle hier bleibt deren Rolle, wie sie ist.',
  next: 'Als Nächstes sehen Sie, wer gewinnt und wer verliert.',
  nothing: 'In dieser Datei ist nichts Neues.',
  review: 'Vorschau',
}
