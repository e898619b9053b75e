import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { updateGroup } from '../../../api/groups'
import type { GroupView } from '../../../api/types'
import { useReview } from '../../../pickers/review/useReview'
import { useSetUp } from '../../../pickers/useSetUp'
import { useWords } from '../../../words/useWords'
import { KindSelect } from '../create/KindSelect'

type Props = { group: GroupView; open: boolean; onClose: () => void }

/** Gives a group another name or kind. */
export function RenameDialog({ group, open, onClose }: Props) {
  const { group: words, kit } = useWords()
  return (
    <Modal
      opened={open}
      onClose={onClose}
      title={words.renameTitle(group.name)}
      closeButtonProps={{ 'aria-label': kit.close }}
    >
      {open && <Form group={group} onClose={onClose} />}
    </Modal>
  )
}

function Form({ group, onClose }: Omit<Props, 'open'>) {
  const { group: words, kit } = useWords()
  const { id } = useSetUp()
  const review = useReview()
  const [name, setName] = useState(group.name)
  const [kind, setKind] = useState(group.kind)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onClose()
        void review(updateGroup(id, group.key, name, kind))
      }}
    >
      <Stack>
        <TextInput
          data-autofocus
          required
          label={words.name}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <KindSelect value={kind} onChange={setKind} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {kit.cancel}
          </Button>
          <Button type="submit" disabled={name.trim() === ''}>
            {words.review}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
