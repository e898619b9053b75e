import { useQuery } from '@tanstack/react-query'
import * as Protection from '../../wailsjs/go/app/Protection'
import * as SetUps from '../../wailsjs/go/app/SetUps'
import { call } from './call'
import { setUpKey } from './setUpKey'
import type { NewPassphrase, ProtectionView, SetUpFrame } from './types'

const keys = { view: (setUp: string) => [...setUpKey(setUp), 'protection'] }

/** Whether a set-up has a passphrase, without opening it. Who signed in does not learn it. */
export function useProtection(setUp: string) {
  return useQuery({
    queryKey: keys.view(setUp),
    queryFn: () => call(() => Protection.Get(setUp)),
    enabled: setUp !== '',
    retry: false,
  })
}

/** Opens a protected set-up. */
export function unlock(setUp: string, passphrase: string, remember: boolean): Promise<SetUpFrame> {
  return call(() => Protection.Unlock(setUp, passphrase, remember))
}

/** Gives a set-up a passphrase, or another one. */
export function protect(setUp: string, to: NewPassphrase): Promise<ProtectionView> {
  return call(() => Protection.Protect(setUp, to))
}

/** Takes the passphrase of a set-up away. */
export function unprotect(setUp: string, current: string): Promise<ProtectionView> {
  return call(() => Protection.Unprotect(setUp, current))
}

/** Has this computer forget the passphrase of a set-up. */
export function forgetPassphrase(setUp: string): Promise<ProtectionView> {
  return call(() => Protection.Forget(setUp))
}

/** Closes a set-up: one with a passphrase is locked again. */
export function closeSetUp(setUp: string): Promise<void> {
  return call(() => SetUps.Close(setUp))
}
