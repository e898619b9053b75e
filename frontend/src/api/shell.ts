import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import * as Shell from '../../wailsjs/go/app/Shell'
import { app } from '../../wailsjs/go/models'
import { call } from './call'
import { on } from './events'
import { forgetSetUp, setUpKey } from './setUpKey'

const keys = {
  facts: ['shell', 'facts'],
  frame: (setUp: string) => [...setUpKey(setUp), 'frame'],
  find: (setUp: string, text: string) => [...setUpKey(setUp), 'find', text],
}

/** What this Rolebook is. */
export function useFacts() {
  return useQuery({ queryKey: keys.facts, queryFn: () => call(() => Shell.Facts()) })
}

/** What stands around an open set-up: its name, the pages one may open, what Undo would take back. */
export function useFrame(setUp: string) {
  return useQuery({ queryKey: keys.frame(setUp), queryFn: () => call(() => Shell.Frame(setUp)) })
}

/** Asks again what stands around a set-up, for what must not go by what was seen a moment ago. */
export function useFreshFrame(setUp: string) {
  const client = useQueryClient()
  return () =>
    client.fetchQuery({
      queryKey: keys.frame(setUp),
      queryFn: () => call(() => Shell.Frame(setUp)),
      staleTime: 0,
    })
}

/** People, roles, groups and permissions by a part of their name. */
export function useFound(setUp: string, text: string) {
  return useQuery({
    queryKey: keys.find(setUp, text),
    queryFn: () => call(() => Shell.Find(setUp, text)),
    enabled: text.trim() !== '',
    placeholderData: keepPreviousData,
  })
}

/** Has the program speak another language, everywhere and from now on. */
export function useSpeak(): (language: string) => Promise<void> {
  const client = useQueryClient()
  return async (language) => {
    await call(() => Shell.Speak(language))
    await client.invalidateQueries()
  }
}

/** Has what is shown asked anew whenever a set-up or the language changes, in whichever window, tab or command. */
export function useChanges(): void {
  const client = useQueryClient()
  useEffect(() => on(app.EventName.LanguageChanged, () => void client.invalidateQueries()), [client])
  useEffect(
    () =>
      on<{ setUp: string }>(app.EventName.SetUpChanged, (changed) => void forgetSetUp(client, changed.setUp)),
    [client],
  )
}
