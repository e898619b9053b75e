import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import * as Exchange from '../../wailsjs/go/app/Exchange'
import { call } from './call'
import { setUpKey } from './setUpKey'
import type { FileCard, JobRole, PlanView, SheetQuery, SheetView } from './types'

/** A table of groups and their members, or a sheet of people. */
export type SheetKind = 'groups' | 'people'

/** The forms in which a table leaves; groups are no workbook. */
export type SheetForm = 'csv' | 'excel' | 'workbook'

const keys = {
  sheet: (setUp: string, kind: SheetKind, query: SheetQuery) => [...setUpKey(setUp), 'sheet', kind, query],
}

const page = 200

/** What a table at hand would do, a page of rows at a time; with an outcome only those rows. */
export function useSheet(
  setUp: string,
  kind: SheetKind,
  file: string,
  outcome: string,
  jobs: readonly JobRole[],
) {
  const query: SheetQuery = { file, outcome, offset: 0, limit: page, jobs: [...jobs] }
  const read = kind === 'groups' ? Exchange.ReadGroups : Exchange.ReadPeople
  return useInfiniteQuery({
    queryKey: keys.sheet(setUp, kind, query),
    queryFn: ({ pageParam }) => call(() => read(setUp, { ...query, offset: pageParam })),
    enabled: file !== '',
    initialPageParam: 0,
    getNextPageParam: (last: SheetView, all: SheetView[]) => {
      const had = all.reduce((sum, { rows }) => sum + rows.length, 0)
      return had < last.total && last.rows.length > 0 ? had : undefined
    },
    placeholderData: keepPreviousData,
  })
}

/** Plans to take a table over. */
export function planSheet(
  setUp: string,
  kind: SheetKind,
  file: string,
  jobs: readonly JobRole[],
): Promise<PlanView> {
  if (kind === 'groups') return call(() => Exchange.PlanGroups(setUp, file))
  return call(() => Exchange.PlanPeople(setUp, file, [...jobs]))
}

/** Makes a table, ready to be saved, and notes in the history that it left. */
export function makeSheet(setUp: string, kind: SheetKind, form: SheetForm): Promise<FileCard> {
  return call(() => (kind === 'groups' ? Exchange.SaveGroups(setUp, form) : Exchange.SavePeople(setUp, form)))
}
