import { Button, Group, Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import { renamePerson } from '../../api/people'
import { useReview } from '../../pickers/review/useReview'
import { useSetUp } from '../../pickers/useSetUp'
import { useWords } from '../../words/useWords'
import type { Acted } from './usePersonActions'

type Props = {
  person: Acted | undefined
  onClose: () => void
  onMove: ((email: string) => void) | undefined
}

/** Gives a person another e-mail address. */
export function RenameDialog({ person, onClose, onMove }: Props) {
  const { personDeeds: words, kit } = useWords()
  return (
    <Modal
      opened={person !== undefined}
      onClose={onClose}
      title={person && words.rename(person.name)}
      closeButtonProps={{ 'aria-label': kit.close }}
    >
      {person && <RenameForm person={person} onClose={onClose} onMove={onMove} />}
    </Modal>
  )
}

function RenameForm({ person, onClose, onMove }: Props & { person: Acted }) {
  const { personDeeds: words } = useWords()
  const { id } = useSetUp()
  const review = useReview()
  const [email, setEmail] = useState(person.email)
  const rename = async () => {
    onClose()
    const done = await review(renamePerson(id, person.email, email))
    if (done) onMove?.(email.trim().toLowerCase())
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void rename()
      }}
    >
      <TextInput
        data-autofocus
        required
        type="email"
        label={words.newEmail}
        description={words.renameHint}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
        <Button type="submit" disabled={email.trim() === person.email}>
          {words.review}
        </Button>
      </Group>
    </form>
  )
}
