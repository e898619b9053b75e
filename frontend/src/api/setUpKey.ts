import type { QueryClient } from '@tanstack/react-query'

/** What the keys of everything said about one set-up begin with. */
export function setUpKey(id: string): readonly string[] {
  return ['set-up', id]
}

/** Has everything about a set-up asked anew, after it changed. */
export async function forgetSetUp(client: QueryClient, id: string): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: setUpKey(id) }),
    client.invalidateQueries({ queryKey: ['set-ups'] }),
  ])
}
