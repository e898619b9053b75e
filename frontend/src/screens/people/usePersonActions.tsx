import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { picked } from '../../api/people'
import { useSetUp } from '../../pickers/useSetUp'
import type { RowAction } from '../../ui/RowMenu'
import { useWords } from '../../words/useWords'
import { DeleteDialog } from './DeleteDialog'
import { useInvitationActions } from './invitation/useInvitationActions'
import { RenameDialog } from './RenameDialog'
import { useDeed } from './useDeed'

/** What the actions need to know of a person. */
export type Acted = {
  email: string
  name: string
  status: string
  entry: string
  deeds: readonly string[]
}

type Doors = {
  /** Opens the panel of a person; absent in the panel itself. */
  onOpen?: (email: string) => void
  onViews: (email: string) => void
  /** Called when a person has another address, or with nothing when they are gone. */
  onMove?: (email: string) => void
}

/** What can be done to a person from a menu, and the dialogs some of it asks first. */
export function usePersonActions({ onOpen, onViews, onMove }: Doors): {
  actionsOf: (person: Acted) => RowAction[]
  dialogs: ReactNode
} {
  const { people: words, paper, authority } = useWords()
  const { mayEdit } = useSetUp()
  const [, navigate] = useLocation()
  const deed = useDeed()
  const invitations = useInvitationActions()
  const [deleting, setDeleting] = useState<Acted>()
  const [renaming, setRenaming] = useState<Acted>()
  const labels = new Map<string, string>(Object.entries(words.deeds))
  const barred = mayEdit ? undefined : authority.readOnlyHint
  const actionsOf = (person: Acted): RowAction[] => [
    ...(onOpen ? [{ label: words.open, onClick: () => onOpen(person.email) }] : []),
    { label: words.chooseGroups, barred, onClick: () => onViews(person.email) },
    {
      label: words.previewAs,
      onClick: () => navigate(`/preview?${new URLSearchParams({ user: person.email })}`),
    },
    { label: words.rename, barred, onClick: () => setRenaming(person) },
    {
      label: paper.printOne,
      onClick: () => navigate(`/paper?what=person&key=${encodeURIComponent(person.email)}`),
    },
    ...invitations.actionsOf(person),
    ...person.deeds.map((name) => ({
      label: labels.get(name) ?? name,
      grave: name === 'terminate' || name === 'delete',
      barred,
      onClick: () => (name === 'delete' ? setDeleting(person) : void deed(picked(person.email), name)),
    })),
  ]
  const dialogs = (
    <>
      <DeleteDialog
        person={deleting}
        onClose={() => setDeleting(undefined)}
        onDeed={async (name) => {
          setDeleting(undefined)
          const done = deleting && (await deed(picked(deleting.email), name))
          if (done && name === 'delete') onMove?.('')
        }}
      />
      {invitations.dialog}
      <RenameDialog person={renaming} onClose={() => setRenaming(undefined)} onMove={onMove} />
    </>
  )
  return { actionsOf, dialogs }
}
