import { Button, MultiSelect, Select, Textarea, TextInput } from '@mantine/core'
import { useId, useState } from 'react'
import { createRole } from '../../api/roles'
import type { NewRoleForm, RoleMatrix } from '../../api/types'
import { useReview } from '../../pickers/review/useReview'
import { useSetUp } from '../../pickers/useSetUp'
import { SidePanel } from '../../ui/SidePanel'
import { useWords } from '../../words/useWords'
import classes from './Roles.module.css'

type Props = {
  matrix: RoleMatrix
  /** `scratch`, the key of the role to copy, or nothing while no role is being made. */
  from: string
  onClose: () => void
}

/** A new role, from scratch or as a copy of another (checklist 151). */
export function NewRole({ matrix, from, onClose }: Props) {
  const { roles: words } = useWords()
  const form = useId()
  const [name, setName] = useState('')
  return (
    <SidePanel
      open={from !== ''}
      title={words.create.title}
      footer={
        <Button type="submit" form={form}>
          {words.create.submit(name.trim())}
        </Button>
      }
      onClose={onClose}
    >
      {from && <Fields key={from} id={form} {...{ matrix, from, onClose }} onName={setName} />}
    </SidePanel>
  )
}

function Fields({
  id,
  matrix,
  from,
  onName,
  onClose,
}: Props & { id: string; onName: (name: string) => void }) {
  const { roles: words } = useWords()
  const setUp = useSetUp()
  const review = useReview()
  const copied = matrix.roles.find(({ card }) => card.key === from)?.card
  const [value, setValue] = useState<NewRoleForm>({
    name: copied ? words.create.copyName(copied.name) : '',
    portal: copied?.portal ?? '',
    description: '',
    from: copied?.key ?? '',
    includes: [],
    reach: '',
  })
  const set = (change: Partial<NewRoleForm>) => {
    setValue((now) => ({ ...now, ...change }))
    if (change.name !== undefined) onName(change.name)
  }
  const make = async () => {
    if (await review(createRole(setUp.id, value))) onClose()
  }
  const roles = matrix.roles.map(({ card }) => ({ value: card.key, label: card.name }))
  return (
    <form
      id={id}
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        void make()
      }}
    >
      <TextInput
        data-autofocus
        required
        label={words.form.name}
        description={words.create.nameHint}
        value={value.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <Select
        label={words.create.from}
        description={value.from ? words.create.copyHint : undefined}
        allowDeselect={false}
        searchable
        data={[
          { value: '', label: words.create.scratch },
          ...roles.map((role) => ({ value: role.value, label: words.create.copy(role.label) })),
        ]}
        value={value.from}
        onChange={(role) => set({ from: role ?? '' })}
      />
      {value.from === '' && (
        <MultiSelect
          label={words.form.includes}
          description={words.form.includesHint}
          searchable
          data={roles}
          value={value.includes}
          onChange={(includes) => set({ includes })}
        />
      )}
      <Textarea
        label={words.form.description}
        rows={3}
        value={value.description}
        onChange={(event) => set({ description: event.currentTarget.value })}
      />
    </form>
  )
}
