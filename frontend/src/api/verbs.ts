import { keepPreviousData, useQuery } from '@tanstack/react-query'
import * as Verbs from '../../wailsjs/go/app/Verbs'
import { call } from './call'
import { setUpKey } from './setUpKey'
import type { Invitee, JobDraft, PlanView, SubstituteDraft } from './types'

const keys = {
  person: (setUp: string, verb: string, email: string) => [...setUpKey(setUp), 'verbs', verb, email],
  covering: (setUp: string, email: string, by: SubstituteDraft) => [
    ...setUpKey(setUp),
    'covering',
    email,
    by,
  ],
}

/** Who something is to happen to. */
export function useVerbPerson(setUp: string, verb: string, email: string) {
  return useQuery({
    queryKey: keys.person(setUp, verb, email),
    queryFn: () => call(() => Verbs.Person(setUp, verb, email)),
    enabled: email !== '',
  })
}

/** Which roles a substitute would get. */
export function useCovering(setUp: string, email: string, by: SubstituteDraft) {
  return useQuery({
    queryKey: keys.covering(setUp, email, by),
    queryFn: () => call(() => Verbs.Covering(setUp, email, by)),
    enabled: email !== '' && by.by !== '',
    placeholderData: keepPreviousData,
  })
}

/** Plans to invite somebody to a job. */
export function join(setUp: string, who: Invitee, job: JobDraft): Promise<PlanView> {
  return call(() => Verbs.Join(setUp, who, job))
}

/** Plans another job for somebody. */
export function changeJob(setUp: string, email: string, job: JobDraft): Promise<PlanView> {
  return call(() => Verbs.ChangeJob(setUp, email, job))
}

/** Plans that somebody covers for another. */
export function cover(setUp: string, email: string, by: SubstituteDraft): Promise<PlanView> {
  return call(() => Verbs.Cover(setUp, email, by))
}

/** Plans a leave, covered or not. */
export function goOnLeave(setUp: string, email: string, by: SubstituteDraft): Promise<PlanView> {
  return call(() => Verbs.GoOnLeave(setUp, email, by))
}

/** Plans the end of a leave. */
export function comeBack(setUp: string, email: string): Promise<PlanView> {
  return call(() => Verbs.ComeBack(setUp, email))
}

/** Plans that somebody leaves for good, followed by another or not. */
export function leave(setUp: string, email: string, by: SubstituteDraft): Promise<PlanView> {
  return call(() => Verbs.Leave(setUp, email, by))
}
