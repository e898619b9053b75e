import { Select, TextInput } from '@mantine/core'
import { PersonPicker } from '../../pickers/PersonPicker'
import { useWords } from '../../words/useWords'
import classes from './History.module.css'
import type { useFilters } from './useFilters'

type Field = { value: string; onChange: (value: string) => void }

/** What of the history is asked for. */
export function Filters({ fields }: { fields: ReturnType<typeof useFilters>['fields'] }) {
  const { history: words } = useWords()
  return (
    <div className={classes.filters}>
      <PersonPicker label={words.person} placeholder={words.anyPerson} w={190} {...fields.person} />
      <Choice label={words.action} any={words.anyAction} of={words.actions} field={fields.action} />
      <Choice label={words.kind} any={words.anyKind} of={words.kinds} field={fields.kind} />
      <Choice label={words.source} any={words.anySource} of={words.sources} field={fields.source} />
      <Day label={words.from} field={fields.from} />
      <Day label={words.to} field={fields.to} />
    </div>
  )
}

type ChoiceProps = { label: string; any: string; of: Record<string, string>; field: Field }

function Choice({ label, any, of, field }: ChoiceProps) {
  return (
    <Select
      label={label}
      placeholder={any}
      data={Object.entries(of).map(([value, name]) => ({ value, label: name }))}
      value={field.value || null}
      onChange={(value) => field.onChange(value ?? '')}
      clearable
      w={160}
    />
  )
}

function Day({ label, field }: { label: string; field: Field }) {
  return (
    <TextInput
      type="date"
      label={label}
      value={field.value}
      onChange={(event) => field.onChange(event.currentTarget.value)}
      w={140}
    />
  )
}
