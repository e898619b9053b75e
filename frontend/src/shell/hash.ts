import { useSyncExternalStore } from 'react'

const changed = 'rolebook:place'

function subscribe(listener: () => void): () => void {
  for (const event of ['hashchange', 'popstate', changed]) addEventListener(event, listener)
  return () => {
    for (const event of ['hashchange', 'popstate', changed]) removeEventListener(event, listener)
  }
}

function place(): { path: string; search: string } {
  const [path = '', search = ''] = location.hash.replace(/^#\/?/, '').split('?', 2)
  return { path: `/${path}`, search }
}

function navigate(
  to: string,
  { replace = false, state = null }: { replace?: boolean; state?: unknown } = {},
): void {
  history[replace ? 'replaceState' : 'pushState'](state, '', `#${to}`)
  dispatchEvent(new Event(changed))
}

/**
 * Where one is, kept whole behind the `#`: path and search alike, so that the same address works in
 * the window and in a browser, and no search is left over from the place before.
 */
export function useHashPlace(): [string, typeof navigate] {
  return [useSyncExternalStore(subscribe, () => place().path), navigate]
}

useHashPlace.hrefs = (href: string) => `#${href}`

export function useHashSearch(): string {
  return useSyncExternalStore(subscribe, () => place().search)
}
