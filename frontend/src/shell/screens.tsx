import type { LucideIcon } from 'lucide-react'
import type { ComponentType } from 'react'
import type { Words } from '../words/en'

/** A screen of a set-up: its place in the address, its name and what it shows. */
export type Screen = {
  path: string
  name: (words: Words) => string
  icon: LucideIcon
  component: ComponentType
}

/** The screens of a set-up in the order of the navigation. A new screen is added here. */
export const screens: readonly Screen[] = []
