import { keepPreviousData, useQuery } from '@tanstack/react-query'
import * as Statements from '../../wailsjs/go/app/Statements'
import { call } from './call'
import { setUpKey } from './setUpKey'
import type { PlanView, StatementForm } from './types'

const keys = {
  list: (setUp: string) => [...setUpKey(setUp), 'statements'],
  check: (setUp: string, form: StatementForm) => [...setUpKey(setUp), 'statement', form],
  coverage: (setUp: string) => [...setUpKey(setUp), 'coverage'],
}

/** Every statement and how it fares. */
export function useStatements(setUp: string) {
  return useQuery({ queryKey: keys.list(setUp), queryFn: () => call(() => Statements.List(setUp)) })
}

/** How a statement would fare as its form stands. */
export function useStatementCheck(setUp: string, form: StatementForm) {
  return useQuery({
    queryKey: keys.check(setUp, form),
    queryFn: () => call(() => Statements.Check(setUp, form)),
    placeholderData: keepPreviousData,
  })
}

/** Which permissions statements check. */
export function useCoverage(setUp: string) {
  return useQuery({ queryKey: keys.coverage(setUp), queryFn: () => call(() => Statements.Coverage(setUp)) })
}

/** Plans to write a statement, or to put it in the place of the one with its key. */
export function putStatement(setUp: string, form: StatementForm): Promise<PlanView> {
  return call(() => Statements.Put(setUp, form))
}

/** Plans to take statements out. */
export function removeStatements(setUp: string, keys: string[]): Promise<PlanView> {
  return call(() => Statements.Remove(setUp, keys))
}
