import { MultiSelect, Switch } from '@mantine/core'
import { useWords } from '../../../words/useWords'
import type { FieldsProps } from './said'

const guards = ['sensitive', 'apiOnly', 'restricted'] as const

/** How carefully a permission is given away, and what it opens in Rolebook itself. */
export function GuardFields({ form, set, said, view }: FieldsProps) {
  const { form: words } = useWords().catalogue
  const hints = {
    sensitive: words.sensitiveHint,
    apiOnly: words.apiOnlyHint,
    restricted: words.restrictedHint,
  }
  return (
    <>
      {guards.map((guard) => (
        <Switch
          key={guard}
          size="sm"
          label={words[guard]}
          checked={form[guard]}
          onChange={(event) => set({ [guard]: event.currentTarget.checked })}
          {...said(guard, hints[guard])}
        />
      ))}
      <MultiSelect
        label={words.governs}
        clearable
        data={view.screens.map(({ key, name }) => ({ value: key, label: name }))}
        value={form.governs}
        onChange={(governs) => set({ governs })}
        {...said('governs', words.governsHint)}
      />
    </>
  )
}
