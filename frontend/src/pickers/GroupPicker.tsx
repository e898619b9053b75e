import { MultiSelect, type MultiSelectProps, Select, type SelectProps } from '@mantine/core'
import { useGroupChoices } from '../api/choices'
import type { GroupChoice } from '../api/types'
import { useWords } from '../words/useWords'
import classes from './Picker.module.css'
import { useSetUp } from './useSetUp'

/** So many groups are offered at a time; typing narrows them. */
const offered = 200

type Props = Omit<SelectProps, 'data' | 'value' | 'onChange' | 'renderOption'> & {
  /** The key; empty = none. */
  value: string
  onChange: (key: string) => void
  /** Says of a group whether it is on offer. */
  offers?: (group: GroupChoice) => boolean
}

/** Chooses a group by name or by what stands above it. */
export function GroupPicker({ value, onChange, offers = () => true, ...rest }: Props) {
  const { pickers } = useWords()
  const { data, renderOption } = useGroupOptions(offers)
  return (
    <Select
      placeholder={pickers.group}
      nothingFoundMessage={pickers.nothing}
      searchable
      clearable
      limit={offered}
      {...rest}
      data={data}
      value={value || null}
      onChange={(key) => onChange(key ?? '')}
      renderOption={renderOption}
    />
  )
}

type ManyProps = Omit<MultiSelectProps, 'data' | 'value' | 'onChange' | 'renderOption'> & {
  value: readonly string[]
  onChange: (keys: string[]) => void
}

/** Chooses several groups. */
export function GroupsPicker({ value, onChange, ...rest }: ManyProps) {
  const { pickers } = useWords()
  const { data, renderOption } = useGroupOptions(() => true)
  return (
    <MultiSelect
      nothingFoundMessage={pickers.nothing}
      searchable
      clearable
      limit={offered}
      {...rest}
      {...(value.length === 0 && { placeholder: rest.placeholder ?? pickers.groups })}
      data={data}
      value={[...value]}
      onChange={onChange}
      renderOption={renderOption}
    />
  )
}

function useGroupOptions(offers: (group: GroupChoice) => boolean) {
  const { id } = useSetUp()
  const groups = (useGroupChoices(id).data ?? []).filter(offers)
  const details = new Map(groups.map((group) => [group.key, [group.path, group.kind]]))
  const renderOption = ({ option }: { option: { value: string; label: string } }) => (
    <span className={classes.option}>
      <span>{option.label}</span>
      <span className={classes.detail}>{details.get(option.value)?.filter(Boolean).join(' · ')}</span>
    </span>
  )
  return { data: groups.map((group) => ({ value: group.key, label: group.name })), renderOption }
}
