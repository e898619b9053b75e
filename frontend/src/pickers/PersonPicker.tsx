import { type ComboboxParsedItem, Select, type SelectProps } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { usePeopleChoices } from '../api/choices'
import { useWords } from '../words/useWords'
import classes from './Picker.module.css'
import { useSetUp } from './useSetUp'

type Props = Omit<SelectProps, 'data' | 'value' | 'onChange' | 'renderOption'> & {
  /** The e-mail address; empty = nobody. */
  value: string
  onChange: (email: string) => void
}

/** Keeps people of an earlier question from being chosen while the answer to what was typed is on its way. */
function fits(option: ComboboxParsedItem, search: string): boolean {
  const name = 'value' in option ? `${option.label} ${option.value}` : ''
  return name.toLowerCase().includes(search.trim().toLowerCase())
}

/** Chooses a person by a part of their name or e-mail address. */
export function PersonPicker({ value, onChange, ...rest }: Props) {
  const { pickers } = useWords()
  const { id } = useSetUp()
  const [text, setText] = useState('')
  const [settled] = useDebouncedValue(text, 120)
  const query = usePeopleChoices(id, settled)
  const people = query.data?.people ?? []
  const details = new Map(people.map((person) => [person.email, person]))
  const data = people.map((person) => ({ value: person.email, label: person.name }))
  if (value && !details.has(value)) data.unshift({ value, label: value })
  return (
    <Select
      placeholder={pickers.person}
      nothingFoundMessage={pickers.nobody}
      {...rest}
      searchable
      clearable
      data={data}
      filter={({ options, search }) => options.filter((option) => fits(option, search))}
      value={value || null}
      onChange={(email) => onChange(email ?? '')}
      onSearchChange={setText}
      renderOption={({ option }) => {
        const person = details.get(option.value)
        return (
          <span className={classes.option}>
            <span>{option.label}</span>
            <span className={classes.detail}>
              {[option.value, person?.role].filter((part) => part && part !== option.label).join(' · ')}
            </span>
          </span>
        )
      }}
    />
  )
}
