import { Select, type SelectProps } from '@mantine/core'
import { useRoleChoices } from '../api/choices'
import { useWords } from '../words/useWords'
import classes from './Picker.module.css'
import { useSetUp } from './useSetUp'

type Props = Omit<SelectProps, 'data' | 'value' | 'onChange' | 'renderOption'> & {
  /** The key; empty = none. */
  value: string
  onChange: (key: string) => void
  /** Keys of roles not to offer. */
  without?: readonly string[]
}

/** Chooses a role by name. */
export function RolePicker({ value, onChange, without = [], ...rest }: Props) {
  const { pickers } = useWords()
  const { id } = useSetUp()
  const roles = (useRoleChoices(id).data ?? []).filter((role) => !without.includes(role.key))
  const details = new Map(roles.map((role) => [role.key, role.portal || role.bestFor]))
  return (
    <Select
      placeholder={pickers.role}
      nothingFoundMessage={pickers.nothing}
      searchable
      {...rest}
      data={roles.map((role) => ({ value: role.key, label: role.name }))}
      value={value || null}
      onChange={(key) => onChange(key ?? '')}
      renderOption={({ option }) => (
        <span className={classes.option}>
          <span>{option.label}</span>
          <span className={classes.detail}>{details.get(option.value)}</span>
        </span>
      )}
    />
  )
}
