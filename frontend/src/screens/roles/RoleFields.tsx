import { Autocomplete, Input, MultiSelect, Switch, TagsInput, Textarea, TextInput } from '@mantine/core'
import type { RoleForm, RolePanel } from '../../api/types'
import { Segmented } from '../../ui/Tabs'
import { useWords } from '../../words/useWords'

type Change = (change: Partial<RoleForm>) => void

/** What stands on the card of a role. */
export function TextFields({
  value,
  portals,
  onChange,
}: {
  value: RoleForm
  portals: readonly string[]
  onChange: Change
}) {
  const { roles: words } = useWords()
  const texts = ['description', 'bestFor', 'keyFunctions', 'limitations'] as const
  return (
    <>
      <TextInput
        data-autofocus
        required
        label={words.form.name}
        value={value.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <Autocomplete
        label={words.form.portal}
        description={words.form.portalHint}
        data={[...new Set([...portals, 'admin', 'staff', 'client'])]}
        value={value.portal}
        onChange={(portal) => onChange({ portal })}
      />
      {texts.map((field) => (
        <Textarea
          key={field}
          label={words.form[field]}
          rows={2}
          value={value[field]}
          onChange={(event) => onChange({ [field]: event.currentTarget.value })}
        />
      ))}
    </>
  )
}

/** How far a role reaches, what it includes and from where it counts. */
export function CountFields({
  value,
  panel,
  onChange,
}: {
  value: RoleForm
  panel: RolePanel
  onChange: Change
}) {
  const { roles: words } = useWords()
  const areas = [...new Set(panel.switches.map(({ area }) => area))]
  return (
    <>
      <Input.Wrapper label={words.form.reach} description={words.form.reachHint} labelElement="div">
        <Segmented
          label={words.form.reach}
          value={value.reach}
          onChange={(reach) => onChange({ reach })}
          choices={[
            { value: 'groups', label: words.form.reachGroups },
            { value: 'all', label: words.form.reachAll },
          ]}
        />
      </Input.Wrapper>
      <Switch
        size="sm"
        label={words.form.ownData}
        checked={value.ownData}
        onChange={(event) => onChange({ ownData: event.currentTarget.checked })}
      />
      <MultiSelect
        label={words.form.includes}
        description={words.form.includesHint}
        searchable
        data={panel.juniors.map(({ key, name, barred }) => ({
          value: key,
          label: barred ? `${name} (${barred})` : name,
          disabled: barred !== '',
        }))}
        value={value.includes}
        onChange={(includes) => onChange({ includes })}
      />
      <MultiSelect
        label={words.form.switches}
        searchable
        data={areas.map((group) => ({
          group,
          items: panel.switches
            .filter(({ area }) => area === group)
            .map(({ key, name }) => ({ value: key, label: name })),
        }))}
        value={value.switches}
        onChange={(switches) => onChange({ switches })}
      />
      <TagsInput
        label={words.form.addresses}
        description={words.form.addressesHint}
        value={value.addresses}
        onChange={(addresses) => onChange({ addresses })}
      />
    </>
  )
}
