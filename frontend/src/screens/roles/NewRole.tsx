import { Button, MultiSelect, Select, Textarea } from '@mantine/core'
import { useId, useState } from 'react'
import { createRole } from '../../api/roles'
import type { NewRoleForm, RoleMatrix, TaskForm } from '../../api/types'
import { useReview } from '../../pickers/review/useReview'
import { useSetUp } from '../../pickers/useSetUp'
import { SidePanel } from '../../ui/SidePanel'
import { useWords } from '../../words/useWords'
import { TaskRole } from './making/TaskRole'
import { NamedForm } from './NamedForm'
import classes from './Roles.module.css'

type Props = {
  matrix: RoleMatrix
  /** `tasks`, `scratch`, the key of the role to copy, or nothing while no role is being made. */
  from: string
  onFrom: (from: string) => void
  onClose: () => void
}

/** A new role: by the tasks of a job, from scratch, or as a copy of another (checklist 151). */
export function NewRole(props: Props) {
  const { roles: words } = useWords()
  const { from, onClose } = props
  const form = useId()
  const [name, setName] = useState('')
  return (
    <SidePanel
      open={from !== ''}
      size={from === 'tasks' ? 'broad' : 'narrow'}
      title={words.create.title}
      footer={
        <Button type="submit" form={form}>
          {words.create.submit(name.trim())}
        </Button>
      }
      onClose={onClose}
    >
      {from && <Making {...props} id={form} onName={setName} />}
    </SidePanel>
  )
}

function Making({ id, matrix, from, onFrom, onName, onClose }: MakingProps) {
  const { roles: words } = useWords()
  const [tasks, setTasks] = useState<TaskForm>({
    name: '',
    portal: '',
    description: '',
    reach: 'groups',
    tasks: [],
  })
  const roles = matrix.roles.map(({ card }) => ({ value: card.key, label: words.create.copy(card.name) }))
  const keep = (change: Partial<TaskForm>) => {
    setTasks((now) => ({ ...now, ...change }))
    if (change.name !== undefined) onName(change.name)
  }
  return (
    <div className={classes.form}>
      <Select
        label={words.create.from}
        description={
          from === 'tasks' ? words.tasks.hint : from === 'scratch' ? undefined : words.create.copyHint
        }
        allowDeselect={false}
        searchable
        data={[
          { value: 'tasks', label: words.tasks.title },
          { value: 'scratch', label: words.create.scratch },
          ...roles,
        ]}
        value={from}
        onChange={(value) => value && onFrom(value)}
      />
      {from === 'tasks' ? (
        <TaskRole id={id} matrix={matrix} form={tasks} onChange={keep} onDone={onClose} />
      ) : (
        <Fields key={from} {...{ id, matrix, from, onClose }} card={tasks} onCard={keep} />
      )}
    </div>
  )
}

type MakingProps = Props & { id: string; onName: (name: string) => void }

type Card = Pick<TaskForm, 'name' | 'description'>

type FieldsProps = {
  id: string
  matrix: RoleMatrix
  from: string
  card: Card
  onCard: (change: Partial<Card>) => void
  onClose: () => void
}

function Fields({ id, matrix, from, card, onCard, onClose }: FieldsProps) {
  const { roles: words } = useWords()
  const setUp = useSetUp()
  const review = useReview()
  const copied = matrix.roles.find(({ card }) => card.key === from)?.card
  const [value, setValue] = useState<NewRoleForm>({
    name: card.name || (copied ? words.create.copyName(copied.name) : ''),
    portal: copied?.portal ?? '',
    description: card.description,
    from: copied?.key ?? '',
    includes: [],
    reach: '',
  })
  const set = (change: Partial<NewRoleForm>) => {
    setValue((now) => ({ ...now, ...change }))
    if (change.name !== undefined || change.description !== undefined) onCard(change)
  }
  const make = async () => {
    if (await review(createRole(setUp.id, value))) onClose()
  }
  return (
    <NamedForm
      id={id}
      name={value.name}
      hint={words.create.nameHint}
      onName={(name) => set({ name })}
      onSubmit={() => void make()}
    >
      {value.from === '' && (
        <MultiSelect
          label={words.form.includes}
          description={words.form.includesHint}
          searchable
          data={matrix.roles.map(({ card }) => ({ value: card.key, label: card.name }))}
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
    </NamedForm>
  )
}
