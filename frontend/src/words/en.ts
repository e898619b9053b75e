import { advice } from './en/advice'
import { authority } from './en/authority'
import { catalogue } from './en/catalogue'
import { check } from './en/check'
import { frame } from './en/frame'
import { grid } from './en/grid'
import { group, groups, members } from './en/groups'
import { history } from './en/history'
import { invitations } from './en/invitations'
import { kit } from './en/kit'
import { lab } from './en/lab'
import { levels } from './en/levels'
import { overview } from './en/overview'
import { paper } from './en/paper'
import { invite, people, person, personDeeds, roleForm, views } from './en/people'
import { pickers } from './en/pickers'
import { preview } from './en/preview'
import { protection } from './en/protection'
import { review } from './en/review'
import { roles } from './en/roles'
import { rounds } from './en/rounds'
import { account, sessions, signOn } from './en/sessions'
import { settings } from './en/settings'
import { setUps } from './en/setups'
import { sheets } from './en/sheets'
import { statements } from './en/statements'
import { exporting, importing, transfer } from './en/transfer'
import { trouble } from './en/trouble'
import { verbs } from './en/verbs'

/** Every text of the frontend that people read, in English. Another language has the same shape. */
export const en = {
  locale: 'en',
  advice,
  authority,
  kit,
  levels,
  grid,
  review,
  frame,
  trouble,
  protection,
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
  catalogue,
  preview,
  check,
  statements,
  lab,
  account,
  sessions,
  signOn,
  setUps,
  sheets,
  invitations,
  settings,
  overview,
  history,
  paper,
  rounds,
}

export type Words = typeof en
