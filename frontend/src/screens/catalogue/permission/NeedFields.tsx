import { ActionIcon, Button, Input, Select } from '@mantine/core'
import { Plus, X } from 'lucide-react'
import type { RequirementRow } from '../../../api/types'
import { PermissionPicker } from '../../../pickers/PermissionPicker'
import { useWords } from '../../../words/useWords'
import classes from '../Catalogue.module.css'
import type { FieldsProps } from './said'

/** What has to be there too: an add-on or plan, and other permissions, perhaps at a region above. */
export function NeedFields({ form, set, said, view }: FieldsProps) {
  const { form: words } = useWords().catalogue
  const change = (at: number, part: Partial<RequirementRow>) =>
    set({ requires: form.requires.map((need, i) => (i === at ? { ...need, ...part } : need)) })
  return (
    <>
      <Select
        label={words.addOn}
        placeholder={words.noAddOn}
        clearable
        data={view.addOns.map(({ key, name }) => ({ value: key, label: name }))}
        value={form.addOn || null}
        onChange={(addOn) => set({ addOn: addOn ?? '' })}
        {...said('addOn')}
      />
      <Input.Wrapper labelElement="div" label={words.requires} {...said('requires', words.requiresHint)}>
        <ul className={classes.needs}>
          {form.requires.map((need, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row may be empty, and two may say the same
            <li key={at}>
              <Need
                need={need}
                kinds={view.kinds}
                onChange={(part) => change(at, part)}
                onDrop={() => set({ requires: form.requires.filter((_, i) => i !== at) })}
              />
            </li>
          ))}
        </ul>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<Plus size={13} aria-hidden />}
          onClick={() => set({ requires: [...form.requires, { permission: '', at: '' }] })}
        >
          {words.addNeed}
        </Button>
      </Input.Wrapper>
    </>
  )
}

type NeedProps = {
  need: RequirementRow
  kinds: readonly string[]
  onChange: (part: Partial<RequirementRow>) => void
  onDrop: () => void
}

function Need({ need, kinds, onChange, onDrop }: NeedProps) {
  const { form: words } = useWords().catalogue
  return (
    <div className={classes.need}>
      <PermissionPicker
        aria-label={words.need}
        value={need.permission}
        onChange={(permission) => onChange({ permission })}
        flex={1}
      />
      <Select
        aria-label={words.at}
        allowDeselect={false}
        w={190}
        data={[
          { value: '', label: words.atSame },
          ...kinds.map((kind) => ({ value: kind, label: words.atKind(kind) })),
        ]}
        value={need.at}
        onChange={(at) => onChange({ at: at ?? '' })}
      />
      <ActionIcon aria-label={words.dropNeed(need.permission)} onClick={onDrop}>
        <X size={14} aria-hidden />
      </ActionIcon>
    </div>
  )
}
