import { Button, Group, Modal, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { plainRole, planRole } from '../../../api/people'
import type { AssignmentView, PersonView, RoleDraft } from '../../../api/types'
import { GroupsPicker } from '../../../pickers/GroupPicker'
import { RolePicker } from '../../../pickers/RolePicker'
import { useReview } from '../../../pickers/review/useReview'
import { useSetUp } from '../../../pickers/useSetUp'
import { useWords } from '../../../words/useWords'
import { NetResult } from './NetResult'
import classes from './RoleForm.module.css'
import { useRoleDates } from './useRoleDates'

type Props = {
  person: PersonView
  /** The role to change; without it one is added. */
  held: AssignmentView | undefined
  /** The one that is chosen at first when one is added; may be empty. */
  role: string
  open: boolean
  onClose: () => void
}

/** Gives a person a role or changes one: groups, reason, dates, and what all roles come to before it is saved. */
export function RoleForm({ person, held, role, open, onClose }: Props) {
  const { roleForm: words, kit } = useWords()
  return (
    <Modal
      opened={open}
      onClose={onClose}
      size={820}
      title={held ? words.change(held.roleName, person.name) : words.add(person.name)}
      closeButtonProps={{ 'aria-label': kit.close }}
    >
      {open && <Form person={person} held={held} role={role} onClose={onClose} />}
    </Modal>
  )
}

function Form({ person, held, role: given, onClose }: Omit<Props, 'open'>) {
  const { roleForm: words, kit } = useWords()
  const { id } = useSetUp()
  const review = useReview()
  const before = held?.draft ?? plainRole
  const [role, setRole] = useState(held ? before.role : given)
  const [groups, setGroups] = useState<string[]>(before.groups)
  const [reason, setReason] = useState(before.reason)
  const dates = useRoleDates(before)
  const draft: RoleDraft = {
    deed: held ? 'change' : 'add',
    before,
    after: { role, groups, reason, from: dates.from, until: dates.until },
  }
  const save = () => {
    onClose()
    void review(planRole(id, person.email, draft))
  }
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <div className={classes.fields}>
        <RolePicker
          data-autofocus={role === '' || undefined}
          required
          label={words.role}
          value={role}
          onChange={setRole}
        />
        <GroupsPicker
          label={words.groups}
          description={words.groupsHint}
          value={groups}
          onChange={setGroups}
        />
        <div className={classes.dates}>
          <TextInput type="date" label={words.from} description={words.fromHint} {...dates.fromField} />
          <TextInput type="date" label={words.lastDay} description={words.lastDayHint} {...dates.lastField} />
        </div>
        <Textarea
          label={words.reason}
          description={words.reasonHint}
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </div>
      <NetResult email={person.email} draft={draft} />
      <Group justify="flex-end" className={classes.foot}>
        <Button variant="default" onClick={onClose}>
          {kit.cancel}
        </Button>
        <Button type="submit" disabled={role === '' || dates.wrong}>
          {words.review}
        </Button>
      </Group>
    </form>
  )
}
