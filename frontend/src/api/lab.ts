import { useQuery } from '@tanstack/react-query'
import * as Lab from '../../wailsjs/go/app/Lab'
import { call } from './call'
import { setUpKey } from './setUpKey'
import type { OneRole, PlanView } from './types'

const keys = {
  view: (setUp: string) => [...setUpKey(setUp), 'lab'],
  compared: (setUp: string, a: string, b: string) => [...setUpKey(setUp), 'compared', a, b],
  causes: (setUp: string, email: string) => [...setUpKey(setUp), 'causes', email],
}

/** What the lab found: roles alike, roles combined, roles and permissions without use. */
export function useLab(setUp: string) {
  return useQuery({ queryKey: keys.view(setUp), queryFn: () => call(() => Lab.Get(setUp)) })
}

/** Two roles side by side. */
export function useCompared(setUp: string, a: string, b: string) {
  return useQuery({
    queryKey: keys.compared(setUp, a, b),
    queryFn: () => call(() => Lab.Compare(setUp, a, b)),
    enabled: a !== '' && b !== '',
  })
}

/** Which of a person's roles cause what they hold. */
export function useCauses(setUp: string, email: string) {
  return useQuery({
    queryKey: keys.causes(setUp, email),
    queryFn: () => call(() => Lab.Causes(setUp, email)),
    enabled: email !== '',
  })
}

/** Plans to take a role from a person. */
export function takeRole(setUp: string, email: string, role: string): Promise<PlanView> {
  return call(() => Lab.TakeAway(setUp, email, role))
}

/** Works out one role in the place of several. */
export function makeOneRole(
  setUp: string,
  roles: string[],
  people: string[],
  name: string,
): Promise<OneRole> {
  return call(() => Lab.MakeOne(setUp, roles, people, name))
}
