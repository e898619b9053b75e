import { Select, type SelectProps } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useSubjects } from '../api/check'
import { useWords } from '../words/useWords'
import classes from './Picker.module.css'
import { useSetUp } from './useSetUp'

type Props = Omit<SelectProps, 'data' | 'value' | 'onChange' | 'renderOption'> & {
  /** `user:…`, `computer:…` or `group:…`; empty = nobody in particular. */
  value: string
  onChange: (subject: string) => void
}

const kinds = ['group', 'user', 'computer'] as const

/** Chooses whose data something is about: a group, a person or a computer. */
export function SubjectPicker({ value, onChange, ...rest }: Props) {
  const { pickers } = useWords()
  const { id } = useSetUp()
  const [text, setText] = useState('')
  const [settled] = useDebouncedValue(text, 120)
  const found = useSubjects(id, settled).data?.subjects ?? []
  const chosen = useSubjects(id, value.slice(value.indexOf(':') + 1)).data?.subjects ?? []
  const here = chosen.filter(({ subject }) => subject === value)
  const subjects = found.some(({ subject }) => subject === value) ? found : [...here, ...found]
  const details = new Map(subjects.map(({ subject, detail }) => [subject, detail]))
  return (
    <Select
      placeholder={pickers.subject}
      nothingFoundMessage={pickers.nothing}
      {...rest}
      searchable
      clearable
      data={kinds.map((kind) => ({
        group: pickers.subjectKinds[kind],
        items: subjects
          .filter((one) => one.kind === kind)
          .map(({ subject, name }) => ({ value: subject, label: name })),
      }))}
      filter={({ options }) => options}
      value={value || null}
      onChange={(subject) => onChange(subject ?? '')}
      onSearchChange={setText}
      renderOption={({ option }) => (
        <span className={classes.option}>
          <span>{option.label}</span>
          <span className={classes.detail}>{details.get(option.value)}</span>
        </span>
      )}
    />
  )
}
