import {
  ArrowLeftRight,
  CircleHelp,
  ClipboardCheck,
  History as Clock,
  DoorOpen,
  Eye,
  FlaskConical,
  House,
  KeyRound,
  LayoutList,
  type LucideIcon,
  Network,
  Printer,
  Settings as SettingsIcon,
  Stamp,
  UserCheck,
  Users,
} from 'lucide-react'
import type { ComponentType } from 'react'
import { Catalogue } from '../screens/catalogue/Catalogue'
import { Check } from '../screens/check/Check'
import { Groups } from '../screens/groups/Groups'
import { History } from '../screens/history/History'
import { Lab } from '../screens/lab/Lab'
import { Overview } from '../screens/overview/Overview'
import { Paper } from '../screens/paper/Paper'
import { People } from '../screens/people/People'
import { Preview } from '../screens/preview/Preview'
import { Roles } from '../screens/roles/Roles'
import { Rounds } from '../screens/rounds/Rounds'
import { WhoIsIn } from '../screens/sessions/WhoIsIn'
import { Settings } from '../screens/settings/Settings'
import { Statements } from '../screens/statements/Statements'
import { Transfer } from '../screens/transfer/Transfer'
import { Happened } from '../screens/verbs/Happened'
import type { Words } from '../words/en'

/** A screen of a set-up: its place in the address (the engine's key of the page), its name and what it shows. */
export type Screen = {
  path: string
  name: (words: Words) => string
  icon: LucideIcon
  component: ComponentType
  /** Stands a little apart from the one above it: another part begins. */
  begins?: boolean
  /** Reached from other screens, not from the navigation. */
  inside?: boolean
}

/** The screens of a set-up in the order of the navigation. A new screen is added here. */
export const screens: readonly Screen[] = [
  { path: 'overview', name: (words) => words.frame.screens.overview, icon: House, component: Overview },
  {
    path: 'people',
    name: (words) => words.frame.screens.people,
    icon: Users,
    component: People,
    begins: true,
  },
  {
    path: 'happened',
    name: (words) => words.frame.screens.happened,
    icon: DoorOpen,
    component: Happened,
  },
  { path: 'groups', name: (words) => words.frame.screens.groups, icon: Network, component: Groups },
  {
    path: 'roles',
    name: (words) => words.frame.screens.roles,
    icon: KeyRound,
    component: Roles,
    begins: true,
  },
  {
    path: 'catalogue',
    name: (words) => words.frame.screens.catalogue,
    icon: LayoutList,
    component: Catalogue,
  },
  { path: 'lab', name: (words) => words.frame.screens.lab, icon: FlaskConical, component: Lab },
  {
    path: 'check',
    name: (words) => words.frame.screens.check,
    icon: CircleHelp,
    component: Check,
    begins: true,
  },
  { path: 'preview', name: (words) => words.frame.screens.preview, icon: Eye, component: Preview },
  {
    path: 'reviews',
    name: (words) => words.frame.screens.reviews,
    icon: ClipboardCheck,
    component: Rounds,
  },
  { path: 'statements', name: (words) => words.frame.screens.statements, icon: Stamp, component: Statements },
  {
    path: 'transfer',
    name: (words) => words.frame.screens.transfer,
    icon: ArrowLeftRight,
    component: Transfer,
    begins: true,
  },
  { path: 'history', name: (words) => words.frame.screens.history, icon: Clock, component: History },
  {
    path: 'settings',
    name: (words) => words.frame.screens.settings,
    icon: SettingsIcon,
    component: Settings,
  },
  {
    path: 'sessions',
    name: (words) => words.frame.screens.sessions,
    icon: UserCheck,
    component: WhoIsIn,
  },
  { path: 'paper', name: (words) => words.paper.title, icon: Printer, component: Paper, inside: true },
]
