import { Select, type SelectProps } from '@mantine/core'
import { usePermissionChoices } from '../api/choices'
import type { PermissionChoice } from '../api/types'
import { useWords } from '../words/useWords'
import { useSetUp } from './useSetUp'

type Props = Omit<SelectProps, 'data' | 'value' | 'onChange'> & {
  /** The key; empty = none. */
  value: string
  onChange: (key: string) => void
}

/** Chooses a permission by name, area by area. */
export function PermissionPicker({ value, onChange, ...rest }: Props) {
  const { pickers } = useWords()
  const { id } = useSetUp()
  return (
    <Select
      placeholder={pickers.permission}
      nothingFoundMessage={pickers.nothing}
      searchable
      clearable
      {...rest}
      data={byArea(usePermissionChoices(id).data ?? [])}
      value={value || null}
      onChange={(key) => onChange(key ?? '')}
    />
  )
}

function byArea(permissions: readonly PermissionChoice[]) {
  const areas = new Map<string, { value: string; label: string }[]>()
  for (const permission of permissions) {
    const option = { value: permission.key, label: permission.name }
    areas.set(permission.area, [...(areas.get(permission.area) ?? []), option])
  }
  return [...areas].map(([group, items]) => ({ group, items }))
}
