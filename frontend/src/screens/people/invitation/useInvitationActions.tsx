import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { cancelInvitation } from '../../../api/invitations'
import { useSetUp } from '../../../pickers/useSetUp'
import { useToastTrouble } from '../../../pickers/useTrouble'
import type { RowAction } from '../../../ui/RowMenu'
import { useToast } from '../../../ui/Toast'
import { useWords } from '../../../words/useWords'
import { InvitationsDialog, type Invited } from './InvitationsDialog'

/** What a menu offers about somebody's way in, and the dialog for it (checklist 72, 102, 120). */
export function useInvitationActions(): {
  actionsOf: (person: Invited & { status: string }) => RowAction[]
  dialog: ReactNode
} {
  const { invitations: words } = useWords()
  const { id, mayEdit } = useSetUp()
  const toast = useToast()
  const trouble = useToastTrouble()
  const [people, setPeople] = useState<readonly Invited[]>([])
  const cancel = useMutation({
    mutationFn: (person: Invited) => cancelInvitation(id, person.email),
    onSuccess: (_, person) => toast({ text: words.cancelled(person.name) }),
    onError: trouble,
  })
  const labels = new Map<string, string>(Object.entries(words.actions))
  const actionsOf = (person: Invited & { status: string }): RowAction[] => {
    const label = labels.get(person.entry)
    if (!mayEdit || !label || (person.status !== 'active' && person.status !== 'invited')) return []
    return [
      { label, onClick: () => setPeople([person]) },
      ...(person.entry === 'invited' ? [{ label: words.cancel, onClick: () => cancel.mutate(person) }] : []),
    ]
  }
  return { actionsOf, dialog: <InvitationsDialog people={people} onClose={() => setPeople([])} /> }
}
