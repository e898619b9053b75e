import { Select } from '@mantine/core'
import { useGroups } from '../../../api/groups'
import { useSetUp } from '../../../pickers/useSetUp'
import { useWords } from '../../../words/useWords'

/** Chooses the kind of a group among those on offer and those in use. */
export function KindSelect({ value, onChange }: { value: string; onChange: (kind: string) => void }) {
  const { group: words, groups } = useWords()
  const { id } = useSetUp()
  const names = new Map<string, string>(Object.entries(groups.kinds))
  const kinds = useGroups(id, '').data?.kinds ?? [...names.keys()]
  return (
    <Select
      label={words.kind}
      description={words.kindHint}
      placeholder={groups.noKind}
      clearable
      data={kinds.map((kind) => ({ value: kind, label: names.get(kind) ?? kind }))}
      value={value || null}
      onChange={(kind) => onChange(kind ?? '')}
    />
  )
}
