import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { updateGroup } from '../../../api/groups'
import type { GroupView } from '../../../api/types'
import { useSetUp } from '../../../pickers/useSetUp'
import { useWords } from '../../../words/useWords'
import { KindSelect } from '../create/KindSelect'
import { GroupDialog, GroupDialogForm } from './GroupDialog'

type Props = { group: GroupView; open: boolean; onClose: () => void }

/** Gives a group another name or kind. */
export function RenameDialog({ group, open, onClose }: Props) {
  const { group: words } = useWords()
  return (
    <GroupDialog open={open} title={words.renameTitle(group.name)} onClose={onClose}>
      {() => <Form group={group} onClose={onClose} />}
    </GroupDialog>
  )
}

function Form({ group, onClose }: Omit<Props, 'open'>) {
  const { group: words } = useWords()
  const { id } = useSetUp()
  const [name, setName] = useState(group.name)
  const [kind, setKind] = useState(group.kind)
  return (
    <GroupDialogForm
      ready={name.trim() !== ''}
      plan={() => updateGroup(id, group.key, name, kind)}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        required
        label={words.name}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <KindSelect value={kind} onChange={setKind} />
    </GroupDialogForm>
  )
}
