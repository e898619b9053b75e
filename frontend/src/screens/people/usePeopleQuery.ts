import { useCallback } from 'react'
import { useSearchParams } from 'wouter'
import { everybody } from '../../api/people'
import type { PeopleQuery } from '../../api/types'
import type { TableSort } from '../../ui/Table'

/** What of a query stands in the address. */
const filters = ['text', 'role', 'status', 'group', 'finding'] as const

export type PeopleFilter = (typeof filters)[number]

/** Who is asked for: search, filters and order, kept in the address. */
export type AskedPeople = {
  query: PeopleQuery
  sort: TableSort
  filtered: boolean
  onFilter: (filter: PeopleFilter, value: string) => void
  onSort: (sort: TableSort) => void
  onClear: () => void
}

export function usePeopleQuery(): AskedPeople {
  const [params, setParams] = useSearchParams()
  const given = (name: string) => params.get(name) ?? ''
  const set = useCallback(
    (values: Record<string, string>) =>
      setParams(
        (now) => {
          const next = new URLSearchParams(now)
          for (const [name, value] of Object.entries(values)) {
            if (value) next.set(name, value)
            else next.delete(name)
          }
          return next
        },
        { replace: true },
      ),
    [setParams],
  )
  const order = given('sort') || 'name'
  const sort = { column: order.replace(/^-/, ''), down: order.startsWith('-') }
  const query = {
    ...everybody,
    text: given('text'),
    role: given('role'),
    status: given('status'),
    group: given('group'),
    finding: given('finding'),
    sort: sort.column,
    down: sort.down,
  }
  return {
    query,
    sort,
    filtered: filters.some((filter) => query[filter] !== ''),
    onFilter: (filter, value) => set({ [filter]: value }),
    onSort: ({ column, down }) => set({ sort: down ? `-${column}` : column === 'name' ? '' : column }),
    onClear: () => set(Object.fromEntries(filters.map((filter) => [filter, '']))),
  }
}
