import { Select, Textarea } from '@mantine/core'
import type { ReactNode } from 'react'
import type { StatementForm } from '../../api/types'
import { GroupPicker } from '../../pickers/GroupPicker'
import { PermissionPicker } from '../../pickers/PermissionPicker'
import { PersonPicker } from '../../pickers/PersonPicker'
import { RolePicker } from '../../pickers/RolePicker'
import { SubjectPicker } from '../../pickers/SubjectPicker'
import { Segmented } from '../../ui/Tabs'
import { useWords } from '../../words/useWords'
import { actions, kinds, oneOf, whoKinds } from './form'
import classes from './Statements.module.css'

type Props = {
  form: StatementForm
  /** The form in words, proposed as the text. */
  reads: string
  onChange: (part: Partial<StatementForm>) => void
}

/** The parts of a statement, in plain words. */
export function StatementFields({ form, reads, onChange }: Props) {
  const { statements } = useWords()
  const { form: words } = statements
  return (
    <div className={classes.fields}>
      <Choice label={words.kind}>
        <Segmented
          label={words.kind}
          choices={kinds.map((value) => ({ value, label: words.kinds[value] }))}
          value={form.kind}
          onChange={(kind) => onChange({ kind })}
        />
      </Choice>
      <div className={classes.pair}>
        <Select
          label={words.who}
          data={whoKinds.map((value) => ({ value, label: words.whoKinds[value] }))}
          value={form.whoKind}
          allowDeselect={false}
          onChange={(whoKind) => onChange({ whoKind: oneOf(whoKinds, whoKind), who: '' })}
        />
        <WhoPicker form={form} onChange={(who) => onChange({ who })} />
      </div>
      <Choice label={words.action}>
        <Segmented
          label={words.action}
          choices={actions.map((value) => ({ value, label: words.actions[value] }))}
          value={form.action}
          onChange={(action) => onChange({ action })}
        />
      </Choice>
      <PermissionPicker
        label={words.permission}
        value={form.permission}
        onChange={(permission) => onChange({ permission })}
      />
      <SubjectPicker
        label={words.subject}
        description={words.subjectHint}
        value={form.subject}
        onChange={(subject) => onChange({ subject })}
      />
      <Textarea
        label={words.text}
        description={words.textHint}
        placeholder={reads}
        autosize
        minRows={2}
        value={form.text}
        onChange={(event) => onChange({ text: event.currentTarget.value })}
      />
    </div>
  )
}

function WhoPicker({ form, onChange }: { form: StatementForm; onChange: (who: string) => void }) {
  const { statements } = useWords()
  const { which } = statements.form
  const value = form.who
  switch (form.whoKind) {
    case 'role':
      return <RolePicker label={which.role} value={value} onChange={onChange} />
    case 'group':
      return <GroupPicker label={which.group} value={value} onChange={onChange} />
    case 'user':
      return <PersonPicker label={which.user} value={value} onChange={onChange} />
    default:
      return <span />
  }
}

function Choice({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={classes.choice}>
      <span className={classes.label} aria-hidden>
        {label}
      </span>
      {children}
    </div>
  )
}
