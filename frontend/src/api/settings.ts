import { useQuery } from '@tanstack/react-query'
import * as Settings from '../../wailsjs/go/app/Settings'
import { call } from './call'
import { setUpKey } from './setUpKey'
import type { MailDraft, PlanView } from './types'

const keys = { settings: (setUp: string) => [...setUpKey(setUp), 'settings'] }

/** How the way to a mail server is protected. */
export const securities = ['starttls', 'tls', 'open'] as const

export type Security = (typeof securities)[number]

/** The usual port of each way. */
export const usualPort: Record<Security, number> = { starttls: 587, tls: 465, open: 25 }

/** The set-up itself: its name and facts, add-ons, and how mail is sent. */
export function useSettings(setUp: string) {
  return useQuery({ queryKey: keys.settings(setUp), queryFn: () => call(() => Settings.Get(setUp)) })
}

/** Plans another name and other notes. */
export function nameSetUp(setUp: string, name: string, notes: string): Promise<PlanView> {
  return call(() => Settings.SetName(setUp, name, notes))
}

/** Plans that the organisation has an add-on, or has it no longer. */
export function switchAddOn(setUp: string, addOn: string, on: boolean): Promise<PlanView> {
  return call(() => Settings.SetAddOn(setUp, addOn, on))
}

/** Keeps how mail is sent; an empty password leaves the one that is kept. */
export function keepMail(setUp: string, draft: MailDraft): Promise<void> {
  return call(() => Settings.SetMail(setUp, draft))
}

/** Switches mail off and forgets the password. */
export function forgetMail(setUp: string): Promise<void> {
  return call(() => Settings.ForgetMail(setUp))
}

/** Sends a letter that says that mail works. */
export function testMail(setUp: string, to: string): Promise<void> {
  return call(() => Settings.TestMail(setUp, to))
}

/** Keeps the address under which people reach Rolebook. */
export function keepAddress(setUp: string, address: string): Promise<void> {
  return call(() => Settings.SetAddress(setUp, address))
}
