import { Button, Input, MultiSelect, NumberInput, Radio } from '@mantine/core'
import { useId, useState } from 'react'
import { putRule, useRules } from '../../../api/roles'
import type { RoleMatrix, RuleForm } from '../../../api/types'
import { useReview } from '../../../pickers/review/useReview'
import { useSetUp } from '../../../pickers/useSetUp'
import { SidePanel } from '../../../ui/SidePanel'
import { usePlaceState } from '../../../ui/usePlaceState'
import { useWords } from '../../../words/useWords'
import { NamedForm } from '../NamedForm'
import classes from '../Roles.module.css'

const blank: RuleForm = { key: '', name: '', kind: 'static', roles: [], limit: 2 }

/** Opens the form of a new rule. */
export function NewRule() {
  const { roles: words } = useWords()
  const [, setOpen] = usePlaceState('rule', { step: true })
  return <Button onClick={() => setOpen('new')}>{words.rules.add}</Button>
}

/** The form of a rule about roles that must stay apart: `?rule=new` or its key. */
export function RulePanel({ matrix }: { matrix: RoleMatrix }) {
  const { roles: words } = useWords()
  const { id } = useSetUp()
  const form = useId()
  const [key, setKey] = usePlaceState('rule', { step: true })
  const rules = useRules(id).data
  const start = key === 'new' ? blank : rules?.find((rule) => rule.form.key === key)?.form
  return (
    <SidePanel
      open={key !== ''}
      title={key === 'new' ? words.rules.add : words.rules.edit}
      footer={
        start && (
          <Button type="submit" form={form}>
            {words.rules.save}
          </Button>
        )
      }
      onClose={() => setKey('')}
    >
      {start && <Fields key={key} id={form} matrix={matrix} start={start} onDone={() => setKey('')} />}
      {key && !start && rules && <p>{words.rules.gone}</p>}
    </SidePanel>
  )
}

type FieldsProps = { id: string; matrix: RoleMatrix; start: RuleForm; onDone: () => void }

function Fields({ id, matrix, start, onDone }: FieldsProps) {
  const { roles: words } = useWords()
  const setUp = useSetUp()
  const review = useReview()
  const [form, setForm] = useState(start)
  const set = (change: Partial<RuleForm>) => setForm((now) => ({ ...now, ...change }))
  const save = async () => {
    if (form.roles.length >= 2 && (await review(putRule(setUp.id, form)))) onDone()
  }
  return (
    <NamedForm
      id={id}
      name={form.name}
      hint={words.rules.nameHint}
      onName={(name) => set({ name })}
      onSubmit={() => void save()}
    >
      <MultiSelect
        label={words.rules.roles}
        searchable
        required
        data={matrix.roles.map(({ card }) => ({ value: card.key, label: card.name }))}
        value={form.roles}
        error={form.roles.length === 1 && words.rules.atLeastTwo}
        onChange={(roles) => set({ roles, limit: Math.max(2, Math.min(form.limit, roles.length)) })}
      />
      <Input.Wrapper labelElement="div" label={words.rules.kind}>
        <Radio.Group value={form.kind} onChange={(kind) => set({ kind })} aria-label={words.rules.kind}>
          <div className={classes.choices}>
            {(['static', 'dynamic'] as const).map((kind) => (
              <Radio
                key={kind}
                size="sm"
                value={kind}
                label={words.rules.kinds[kind]}
                description={words.rules.kindHints[kind]}
              />
            ))}
          </div>
        </Radio.Group>
      </Input.Wrapper>
      {form.roles.length > 2 && (
        <NumberInput
          label={words.rules.limit}
          description={words.rules.limitHint}
          min={2}
          max={form.roles.length}
          clampBehavior="strict"
          allowDecimal={false}
          value={form.limit}
          onChange={(limit) => set({ limit: Number(limit) || 2 })}
        />
      )}
    </NamedForm>
  )
}
