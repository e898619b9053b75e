import * as Invitations from '../../wailsjs/go/app/Invitations'
import { call } from './call'
import type { InvitationView } from './types'

/** Gives each a code with which they set a password; who has a password needs the new one from then on. */
export function openInvitations(setUp: string, emails: readonly string[]): Promise<InvitationView[]> {
  return call(() => Invitations.Open(setUp, [...emails]))
}

/** Sends an invitation that is open, through the mail server of the settings. */
export function sendInvitation(setUp: string, { email, code, reset }: InvitationView): Promise<void> {
  return call(() => Invitations.Send(setUp, email, code, reset))
}

/** Ends an open invitation: its code counts no more. */
export function cancelInvitation(setUp: string, email: string): Promise<void> {
  return call(() => Invitations.Cancel(setUp, email))
}
