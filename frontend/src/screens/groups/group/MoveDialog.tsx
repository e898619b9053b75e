import { useState } from 'react'
import { useGroupChoices } from '../../../api/choices'
import { moveGroup } from '../../../api/groups'
import type { GroupView } from '../../../api/types'
import { GroupPicker } from '../../../pickers/GroupPicker'
import { useSetUp } from '../../../pickers/useSetUp'
import { useWords } from '../../../words/useWords'
import { under } from '../under'
import { GroupDialog, GroupDialogForm } from './GroupDialog'

type Props = { group: GroupView; open: boolean; onClose: () => void }

/** Puts a group under another one, or at the top. */
export function MoveDialog({ group, open, onClose }: Props) {
  const { group: words } = useWords()
  return (
    <GroupDialog open={open} title={words.moveTitle(group.name)} onClose={onClose}>
      {() => <Form group={group} onClose={onClose} />}
    </GroupDialog>
  )
}

function Form({ group, onClose }: Omit<Props, 'open'>) {
  const { group: words } = useWords()
  const { id } = useSetUp()
  const [parent, setParent] = useState(group.parent)
  const barred = under(useGroupChoices(id).data ?? [], group.key)
  return (
    <GroupDialogForm
      ready={parent !== group.parent}
      plan={() => moveGroup(id, group.key, parent)}
      onClose={onClose}
    >
      <GroupPicker
        data-autofocus
        label={words.parent}
        description={words.parentHint}
        value={parent}
        onChange={setParent}
        offers={(choice) => !barred.has(choice.key)}
      />
    </GroupDialogForm>
  )
}
