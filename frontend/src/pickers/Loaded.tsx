import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Failed } from '../ui/Failed'
import { useTrouble } from './useTrouble'

type Props<T> = { query: UseQueryResult<T>; skeleton: ReactNode; children: (value: T) => ReactNode }

/** What was asked for, once it is there: until then its skeleton, or why it could not be had. */
export function Loaded<T>({ query, skeleton, children }: Props<T>) {
  if (query.isPending) return skeleton
  if (query.isError) return <FailedQuery query={query} />
  return children(query.data)
}

/** Why a query could not be answered, with the way to ask again. */
export function FailedQuery({ query }: { query: { error: unknown; refetch: () => unknown } }) {
  const tell = useTrouble()
  const { message, advice, details } = tell(query.error)
  return <Failed message={message} advice={advice} details={details} onRetry={() => void query.refetch()} />
}
