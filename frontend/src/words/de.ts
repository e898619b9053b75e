import { advice } from './de/advice'
import { authority } from './de/authority'
import { catalogue } from './de/catalogue'
import { check } from './de/check'
import { frame } from './de/frame'
import { grid } from './de/grid'
import { group, groups, members } from './de/groups'
import { history } from './de/history'
import { invitations } from './de/invitations'
import { kit } from './de/kit'
import { lab } from './de/lab'
import { levels } from './de/levels'
import { overview } from './de/overview'
import { paper } from './de/paper'
import { invite, people, person, personDeeds, roleForm, views } from './de/people'
import { pickers } from './de/pickers'
import { preview } from './de/preview'
import { protection } from './de/protection'
import { review } from './de/review'
import { roles } from './de/roles'
import { rounds } from './de/rounds'
import { account, sessions, signOn } from './de/sessions'
import { settings } from './de/settings'
import { setUps } from './de/setups'
import { sheets } from './de/sheets'
import { statements } from './de/statements'
import { exporting, importing, transfer } from './de/transfer'
import { trouble } from './de/trouble'
import { verbs } from './de/verbs'
import { en, type Words } from './en'
import { translated } from './translation'

/**
 * Every text of the frontend that people read, in German. People are addressed with Sie, without jargon.
 * One word for one thing, here and in the engine's sentences (app/words_german*.go):
 *
 * set-up Einrichtung · user, person Person · superuser Superuser · role Rolle · owner role Inhaberrolle ·
 * built-in mitgeliefert · custom eigene · permission Berechtigung · area Bereich · catalogue Katalog ·
 * add-on Zusatzmodul · level Stufe · ceiling, floor Obergrenze, Untergrenze · switch Schalter ·
 * assignment Zuweisung · group Gruppe · viewable group sichtbare Gruppe · reach Reichweite · goal Ziel ·
 * constraint Trennungsregel · statement Aussage (gilt, verletzt, nicht entscheidbar) · finding Befund ·
 * mend beheben · review (of a change) Vorschau, (of people) Überprüfung · draft Entwurf · apply anwenden ·
 * discard verwerfen · undo rückgängig · history Verlauf · fingerprint Fingerabdruck · date filter Datumsfilter ·
 * App access App-Zugriff · Role access Rollenrechte · role lab Rollenlabor · Check Prüfen ·
 * invited, active, suspended, terminated: eingeladen, aktiv, gesperrt, ausgeschieden · on leave in Auszeit ·
 * cover vertreten · Yes, Limited, Read only, No: Ja, Begrenzt (auf zugewiesene Gruppen), Nur lesen, Nein
 */
export const de: Words = translated(en, {
  locale: 'de',
  sessions,
  account,
  signOn,
  settings,
  protection,
  authority,
  invitations,
  rounds,
  preview,
  catalogue,
  advice,
  kit,
  levels,
  grid,
  review,
  frame,
  trouble,
  pickers,
  people,
  verbs,
  person,
  personDeeds,
  roleForm,
  views,
  invite,
  groups,
  group,
  members,
  transfer,
  exporting,
  importing,
  roles,
  check,
  statements,
  lab,
  setUps,
  overview,
  paper,
  sheets,
  history,
})
