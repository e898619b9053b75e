import { Button, Group, Modal } from '@mantine/core'
import { useState } from 'react'
import { addMembers, type MemberKind } from '../../../api/groups'
import type { GroupView } from '../../../api/types'
import { useReview } from '../../../pickers/review/useReview'
import { useSetUp } from '../../../pickers/useSetUp'
import { useWords } from '../../../words/useWords'
import { MemberList } from './MemberList'

type Props = { group: GroupView; kind: MemberKind; open: boolean; onClose: () => void }

/** Adds users or computers to a group; who sees them from then on stands in the review. */
export function AddMembersDialog({ group, kind, open, onClose }: Props) {
  const { members: words, kit } = useWords()
  return (
    <Modal
      opened={open}
      onClose={onClose}
      size={640}
      title={words.addTo(kind, group.name)}
      closeButtonProps={{ 'aria-label': kit.close }}
    >
      {open && <Form group={group} kind={kind} onClose={onClose} />}
    </Modal>
  )
}

function Form({ group, kind, onClose }: Omit<Props, 'open'>) {
  const { group: words, kit } = useWords()
  const { id } = useSetUp()
  const review = useReview()
  const [chosen, setChosen] = useState<string[]>([])
  const add = () => {
    onClose()
    const members = kind === 'user' ? { users: chosen, computers: [] } : { users: [], computers: chosen }
    void review(addMembers(id, group.key, members))
  }
  return (
    <>
      <MemberList
        kind={kind}
        chosen={chosen}
        onChange={setChosen}
        without={(member) => member.groups.some(({ key }) => key === group.key)}
      />
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {kit.cancel}
        </Button>
        <Button disabled={chosen.length === 0} onClick={add}>
          {words.review}
        </Button>
      </Group>
    </>
  )
}
