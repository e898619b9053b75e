import type { Words } from '../en'
import type { Translation } from '../translation'

export const paper: Translation<Words['paper']> = {
  title: 'Papier',
  description: 'Das wird gedruckt. Der Druckdialog des Systems macht daraus auch ein PDF.',
  print: 'Drucken',
  keep: 'Als Datei aufheben',
  kept: (path) => `Gespeichert als ${path}`,
  downloaded: (name) => `${name} heruntergeladen`,
  back: 'Zurück',
  printMatrix: 'Matrix drucken',
  printHandOver: 'Übergabemappe drucken',
  printOne: 'Drucken',
  handOver: 'Übergabemappe',
  handOverHint:
    'Alles auf Papier, zum Unterschreiben: die Matrix, die Rollen, die Personen und die Aussagen, mit dem Fingerabdruck, an dem sich später erkennen lässt, ob es noch dasselbe ist.',
  seeHandOver: 'Übergabemappe ansehen',
  signed: 'Unterschriften',
  signLines: ['Ort, Datum', 'Name', 'Unterschrift'],
}
