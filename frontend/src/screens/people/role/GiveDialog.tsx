import { Button, Group, Modal, Stack } from '@mantine/core'
import { useState } from 'react'
import { useRoleChoices } from '../../../api/choices'
import { PersonPicker } from '../../../pickers/PersonPicker'
import { useSetUp } from '../../../pickers/useSetUp'
import { useWords } from '../../../words/useWords'

type Props = {
  /** The key of the role; nothing while none is being given. */
  role: string
  /** Called with who gets it; the form of the role is next. */
  onChoose: (email: string) => void
  onClose: () => void
}

/** Asks who gets a role. */
export function GiveDialog({ role, onChoose, onClose }: Props) {
  const { roleForm: words, kit } = useWords()
  const { id } = useSetUp()
  const name = useRoleChoices(id).data?.find(({ key }) => key === role)?.name
  return (
    <Modal
      opened={role !== ''}
      onClose={onClose}
      title={name ? words.give(name) : words.giveAny}
      closeButtonProps={{ 'aria-label': kit.close }}
    >
      {role !== '' && <Form onChoose={onChoose} onClose={onClose} />}
    </Modal>
  )
}

function Form({ onChoose, onClose }: Omit<Props, 'role'>) {
  const { roleForm: words, kit } = useWords()
  const [email, setEmail] = useState('')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onChoose(email)
      }}
    >
      <Stack>
        <PersonPicker
          data-autofocus
          required
          label={words.giveTo}
          description={words.giveToHint}
          value={email}
          onChange={setEmail}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {kit.cancel}
          </Button>
          <Button type="submit" disabled={email === ''}>
            {words.giveNext}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
