import { keepPreviousData, useQuery } from '@tanstack/react-query'
import * as Check from '../../wailsjs/go/app/Check'
import { call } from './call'
import { setUpKey } from './setUpKey'
import type { CheckQuestion } from './types'

const keys = {
  may: (setUp: string, question: CheckQuestion) => [...setUpKey(setUp), 'check', 'may', question],
  remedies: (setUp: string, question: CheckQuestion) => [...setUpKey(setUp), 'check', 'remedies', question],
  who: (setUp: string, question: CheckQuestion, text: string) => [
    ...setUpKey(setUp),
    'check',
    'who',
    question,
    text,
  ],
  what: (setUp: string, question: CheckQuestion) => [...setUpKey(setUp), 'check', 'what', question],
  subjects: (setUp: string, text: string) => [...setUpKey(setUp), 'check', 'subjects', text],
}

/** Whether somebody may do something, and why. */
export function useAnswer(setUp: string, question: CheckQuestion) {
  return useQuery({
    queryKey: keys.may(setUp, question),
    queryFn: () => call(() => Check.May(setUp, question)),
    enabled: question.user !== '' && question.permission !== '',
    placeholderData: keepPreviousData,
  })
}

/** The smallest changes that would allow what is denied. */
export function useRemedies(setUp: string, question: CheckQuestion) {
  return useQuery({
    queryKey: keys.remedies(setUp, question),
    queryFn: () => call(() => Check.Remedies(setUp, question)),
  })
}

/** Who may do something, by a part of their name. */
export function useWho(setUp: string, question: CheckQuestion, text: string) {
  return useQuery({
    queryKey: keys.who(setUp, question, text),
    queryFn: () => call(() => Check.Who(setUp, question, text)),
    enabled: question.permission !== '',
    placeholderData: keepPreviousData,
  })
}

/** What somebody may do. */
export function useWhat(setUp: string, question: CheckQuestion) {
  return useQuery({
    queryKey: keys.what(setUp, question),
    queryFn: () => call(() => Check.What(setUp, question)),
    enabled: question.user !== '',
    placeholderData: keepPreviousData,
  })
}

/** Those whom a question may be about, by a part of their name. */
export function useSubjects(setUp: string, text: string) {
  return useQuery({
    queryKey: keys.subjects(setUp, text),
    queryFn: () => call(() => Check.Subjects(setUp, text)),
    placeholderData: keepPreviousData,
  })
}
