import { Button, Group, Modal, Stack } from '@mantine/core'
import { useState } from 'react'
import { useGroupChoices } from '../../../api/choices'
import { moveGroup } from '../../../api/groups'
import type { GroupView } from '../../../api/types'
import { GroupPicker } from '../../../pickers/GroupPicker'
import { useReview } from '../../../pickers/review/useReview'
import { useSetUp } from '../../../pickers/useSetUp'
import { useWords } from '../../../words/useWords'
import { under } from '../under'

type Props = { group: GroupView; open: boolean; onClose: () => void }

/** Puts a group under another one, or at the top. */
export function MoveDialog({ group, open, onClose }: Props) {
  const { group: words, kit } = useWords()
  return (
    <Modal
      opened={open}
      onClose={onClose}
      title={words.moveTitle(group.name)}
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
  const [parent, setParent] = useState(group.parent)
  const barred = under(useGroupChoices(id).data ?? [], group.key)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onClose()
        void review(moveGroup(id, group.key, parent))
      }}
    >
      <Stack>
        <GroupPicker
          data-autofocus
          label={words.parent}
          description={words.parentHint}
          value={parent}
          onChange={setParent}
          offers={(choice) => !barred.has(choice.key)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {kit.cancel}
          </Button>
          <Button type="submit" disabled={parent === group.parent}>
            {words.review}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
