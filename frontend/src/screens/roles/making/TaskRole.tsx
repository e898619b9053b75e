import { Input, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { createRoleForTasks, useTaskCheck } from '../../../api/roles'
import type { RoleMatrix, TaskForm } from '../../../api/types'
import { useReview } from '../../../pickers/review/useReview'
import { useSetUp } from '../../../pickers/useSetUp'
import { Segmented } from '../../../ui/Tabs'
import { useWords } from '../../../words/useWords'
import { NamedForm } from '../NamedForm'
import { TaskList } from './TaskList'
import { TaskResult } from './TaskResult'

type Props = {
  id: string
  matrix: RoleMatrix
  form: TaskForm
  onChange: (change: Partial<TaskForm>) => void
  onDone: () => void
}

/** A role out of the tasks a job needs: each gets the least level that does (checklist 151, 156). */
export function TaskRole({ id, matrix, form, onChange, onDone }: Props) {
  const { roles: words } = useWords()
  const setUp = useSetUp()
  const review = useReview()
  const [settled] = useDebouncedValue(form, 120)
  const { data: check } = useTaskCheck(setUp.id, { ...settled, name: '', description: '' })
  const make = async () => {
    if (await review(createRoleForTasks(setUp.id, form))) onDone()
  }
  return (
    <NamedForm
      id={id}
      name={form.name}
      hint={words.create.nameHint}
      onName={(name) => onChange({ name })}
      onSubmit={() => void make()}
    >
      <TextInput
        label={words.form.description}
        value={form.description}
        onChange={(event) => onChange({ description: event.currentTarget.value })}
      />
      <Input.Wrapper labelElement="div" label={words.tasks.reach} description={words.form.reachHint}>
        <Segmented
          label={words.tasks.reach}
          value={form.reach}
          onChange={(reach) => onChange({ reach })}
          choices={[
            { value: 'groups', label: words.form.reachGroups },
            { value: 'all', label: words.form.reachAll },
          ]}
        />
      </Input.Wrapper>
      <TaskResult tasks={form.tasks} check={check} onChange={(tasks) => onChange({ tasks })} />
      <TaskList matrix={matrix} tasks={form.tasks} check={check} onChange={(tasks) => onChange({ tasks })} />
    </NamedForm>
  )
}
