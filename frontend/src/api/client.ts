import { QueryClient } from '@tanstack/react-query'

/**
 * The cache of what the engine said. It stays good until the engine announces a change (useChanges),
 * so nothing is asked twice for the passing of time.
 */
export function newClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, refetchOnWindowFocus: false },
    },
  })
}
