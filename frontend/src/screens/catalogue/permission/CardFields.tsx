import { Select, Textarea, TextInput } from '@mantine/core'
import { useWords } from '../../../words/useWords'
import type { FieldsProps } from './said'

/** What a permission is called and where it stands. */
export function CardFields({
  form,
  set,
  said,
  view,
  permission,
  madeKey,
}: FieldsProps & { madeKey: string }) {
  const { form: words } = useWords().catalogue
  return (
    <>
      <TextInput
        data-autofocus
        required
        label={words.name}
        value={form.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
        {...said('name', words.nameHint)}
      />
      <Select
        label={words.area}
        allowDeselect={false}
        searchable
        data={view.areas.map(({ key, name }) => ({ value: key, label: name }))}
        value={form.area}
        onChange={(area) => set({ area: area ?? form.area })}
        {...said('area')}
      />
      <Textarea
        label={words.description}
        autosize
        minRows={2}
        value={form.description}
        onChange={(event) => set({ description: event.currentTarget.value })}
        {...said('description', words.descriptionHint)}
      />
      {permission === '' ? (
        <TextInput
          label={words.key}
          placeholder={madeKey}
          value={form.key}
          onChange={(event) => set({ key: event.currentTarget.value })}
          {...said('key', madeKey && !form.key ? words.keyHint(madeKey) : words.keyFixed)}
        />
      ) : (
        <TextInput
          label={words.key}
          description={words.keyFixed}
          value={permission}
          readOnly
          variant="filled"
        />
      )}
    </>
  )
}
