import { useMutation, useQueryClient } from '@tanstack/react-query'
import { forgetPassphrase, protect, unprotect } from '../../api/protection'
import { forgetSetUp } from '../../api/setUpKey'
import type { NewPassphrase } from '../../api/types'
import { useToast } from '../../ui/Toast'
import { useWords } from '../../words/useWords'

/** What can be done with the passphrase of a set-up; each says so and has the set-up asked anew. */
export function usePassphrase(id: string, name: string, onDone: () => void) {
  const { protection: words } = useWords()
  const client = useQueryClient()
  const toast = useToast()
  const done = (text: string) => {
    void forgetSetUp(client, id)
    toast({ text })
    onDone()
  }
  const set = useMutation({
    mutationFn: (to: NewPassphrase) => protect(id, to),
    onSuccess: (_, { current }) => done(current ? words.done.changed(name) : words.done.protected(name)),
  })
  const remove = useMutation({
    mutationFn: (current: string) => unprotect(id, current),
    onSuccess: () => done(words.done.removed(name)),
  })
  const forget = useMutation({
    mutationFn: () => forgetPassphrase(id),
    onSuccess: () => done(words.forgotten),
  })
  return { set, remove, forget }
}
