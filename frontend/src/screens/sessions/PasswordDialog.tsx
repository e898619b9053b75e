import { Button, Group, Modal, PasswordInput, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { changePassword, leave } from '../../api/sessions'
import { useTrouble } from '../../pickers/useTrouble'
import { Failed } from '../../ui/Failed'
import { useWords } from '../../words/useWords'

type Props = { open: boolean; setUp: string; onClose: () => void }

/** Gives who signed in another password, for which the present one is needed (checklist 73). */
export function PasswordDialog({ open, setUp, onClose }: Props) {
  const { account: words, kit } = useWords()
  return (
    <Modal
      opened={open}
      onClose={onClose}
      title={words.changePassword}
      closeButtonProps={{ 'aria-label': kit.close }}
    >
      <PasswordForm setUp={setUp} onClose={onClose} />
    </Modal>
  )
}

function PasswordForm({ setUp, onClose }: Omit<Props, 'open'>) {
  const { account: words } = useWords()
  const tell = useTrouble()
  const [present, setPresent] = useState('')
  const [next, setNext] = useState('')
  const [again, setAgain] = useState('')
  const change = useMutation({ mutationFn: () => changePassword(setUp, present, next), onSuccess: leave })
  const differ = again !== '' && again !== next
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (next === again) change.mutate()
      }}
    >
      <Stack gap="sm">
        <PasswordInput
          data-autofocus
          required
          autoComplete="current-password"
          label={words.present}
          value={present}
          onChange={(event) => setPresent(event.currentTarget.value)}
        />
        <PasswordInput
          required
          autoComplete="new-password"
          label={words.next}
          description={words.nextHint}
          value={next}
          onChange={(event) => setNext(event.currentTarget.value)}
        />
        <PasswordInput
          required
          autoComplete="new-password"
          label={words.repeat}
          error={differ && words.differ}
          value={again}
          onChange={(event) => setAgain(event.currentTarget.value)}
        />
        <Text size="sm">{words.everywhere}</Text>
        {change.error && <Failed {...tell(change.error)} />}
      </Stack>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
        <Button type="submit" loading={change.isPending} disabled={differ}>
          {words.change}
        </Button>
      </Group>
    </form>
  )
}
