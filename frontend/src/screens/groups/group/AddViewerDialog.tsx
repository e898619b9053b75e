import { useState } from 'react'
import { noViews, picked, setViews } from '../../../api/people'
import type { GroupView } from '../../../api/types'
import { PersonPicker } from '../../../pickers/PersonPicker'
import { useSetUp } from '../../../pickers/useSetUp'
import { useWords } from '../../../words/useWords'
import { GroupDialog, GroupDialogForm } from './GroupDialog'

type Props = { group: GroupView; open: boolean; onClose: () => void }

/** Makes a group one of somebody's viewable groups. */
export function AddViewerDialog({ group, open, onClose }: Props) {
  const { group: words } = useWords()
  return (
    <GroupDialog open={open} title={words.addViewerTitle(group.name)} onClose={onClose}>
      {() => <Form group={group} onClose={onClose} />}
    </GroupDialog>
  )
}

function Form({ group, onClose }: Omit<Props, 'open'>) {
  const { group: words } = useWords()
  const { id } = useSetUp()
  const [email, setEmail] = useState('')
  return (
    <GroupDialogForm
      ready={email !== ''}
      plan={() => setViews(id, picked(email), 'add', { ...noViews, groups: [group.key] })}
      onClose={onClose}
    >
      <PersonPicker
        data-autofocus
        required
        label={words.person}
        description={words.addViewerHint}
        value={email}
        onChange={setEmail}
      />
    </GroupDialogForm>
  )
}
