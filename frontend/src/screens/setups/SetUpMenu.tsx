import { useMutation, useQueryClient } from '@tanstack/react-query'
import { closeSetUp } from '../../api/protection'
import { forgetSetUp } from '../../api/setUpKey'
import type { SetUpCard } from '../../api/types'
import { useToastTrouble } from '../../pickers/useTrouble'
import { type RowAction, RowMenu } from '../../ui/RowMenu'
import { useWords } from '../../words/useWords'

type Props = { card: SetUpCard; onOpen: (id: string) => void; onPassphrase: (id: string) => void }

/** What can be done with a set-up from outside: its passphrase, locking. One that is locked opens first. */
export function SetUpMenu({ card, onOpen, onPassphrase }: Props) {
  const { protection: words } = useWords()
  const client = useQueryClient()
  const lock = useMutation({
    mutationFn: () => closeSetUp(card.id),
    onSuccess: () => {
      client.removeQueries({ queryKey: ['set-up', card.id] })
      return forgetSetUp(client, card.id)
    },
    onError: useToastTrouble(),
  })
  const actions: RowAction[] = []
  if (!card.locked) actions.push({ label: words.menu.protect, onClick: () => onPassphrase(card.id) })
  if (card.locked && !card.open) actions.push({ label: words.unlock, onClick: () => onOpen(card.id) })
  if (card.locked && card.open) {
    actions.push({ label: words.menu.passphrase, onClick: () => onPassphrase(card.id) })
    actions.push({ label: words.lock, onClick: () => lock.mutate() })
  }
  return <RowMenu name={card.name} actions={actions} />
}
