import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import * as Sessions from '../../wailsjs/go/app/Sessions'
import { call } from './call'
import { setUpKey } from './setUpKey'
import type { SignOnForm } from './types'

const keys = {
  list: (setUp: string) => [...setUpKey(setUp), 'sessions'],
  signOn: (setUp: string) => [...setUpKey(setUp), 'sign-on'],
}

/** How often the list of who is signed in is asked anew while it is looked at. */
const anew = 15_000

/** Who is signed in to a set-up. */
export function useSessions(setUp: string) {
  return useQuery({
    queryKey: keys.list(setUp),
    queryFn: () => call(() => Sessions.List(setUp)),
    refetchInterval: anew,
  })
}

/** Signs somebody out, or everybody but oneself where no id is given. */
export function useSignOut(setUp: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id?: string) => call(() => (id ? Sessions.SignOut(setUp, id) : Sessions.SignOutAll(setUp))),
    onSettled: () => client.invalidateQueries({ queryKey: keys.list(setUp) }),
  })
}

/** Gives oneself another password; all one's sessions end with it. */
export function changePassword(setUp: string, present: string, next: string): Promise<void> {
  return call(() => Sessions.ChangePassword(setUp, present, next))
}

/** How people come in through an identity provider. */
export function useSignOn(setUp: string) {
  return useQuery({ queryKey: keys.signOn(setUp), queryFn: () => call(() => Sessions.SingleSignOn(setUp)) })
}

/** Changes how people come in through an identity provider. */
export function useKeepSignOn(setUp: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (form: SignOnForm) => call(() => Sessions.SetSingleSignOn(setUp, form)),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.signOn(setUp) }),
  })
}

/** Signs oneself out and shows the sign-in page; only in a browser. */
export async function leave(): Promise<void> {
  await window.rolebook?.signOut()
}
