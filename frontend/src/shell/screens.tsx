import { CircleHelp, History as Clock, House, KeyRound, type LucideIcon, Users } from 'lucide-react'
import type { ComponentType } from 'react'
import { Check } from '../screens/check/Check'
import { History } from '../screens/history/History'
import { Overview } from '../screens/overview/Overview'
import { People } from '../screens/people/People'
import { Roles } from '../screens/roles/Roles'
import type { Words } from '../words/en'

/** A screen of a set-up: its place in the address (the engine's key of the page), its name and what it shows. */
export type Screen = {
  path: string
  name: (words: Words) => string
  icon: LucideIcon
  component: ComponentType
}

/** The screens of a set-up in the order of the navigation. A new screen is added here. */
export const screens: readonly Screen[] = [
  { path: 'overview', name: (words) => words.frame.screens.overview, icon: House, component: Overview },
  { path: 'people', name: (words) => words.frame.screens.people, icon: Users, component: People },
  { path: 'roles', name: (words) => words.frame.screens.roles, icon: KeyRound, component: Roles },
  { path: 'check', name: (words) => words.frame.screens.check, icon: CircleHelp, component: Check },
  { path: 'history', name: (words) => words.frame.screens.history, icon: Clock, component: History },
]
