import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import type { ImportChoice, ImportEntry, ImportPlace, ImportPreview } from '../../api/types'
import { Empty } from '../../ui/Empty'
import { Table } from '../../ui/Table'
import { Segmented } from '../../ui/Tabs'
import { useWords } from '../../words/useWords'
import { EntryPanel } from './EntryPanel'
import classes from './Transfer.module.css'
import { toggled } from './useChoice'
import { useEntryColumns } from './useEntryColumns'

type Props = {
  preview: ImportPreview
  choice: ImportChoice
  onRemove: (places: ImportPlace[]) => void
}

const fates = ['added', 'updated', 'refused', 'removed', 'left'] as const

/** Everything that is not the same, by what happens to it; in a merge what is not in the file can be ticked to go. */
export function Entries({ preview, choice, onRemove }: Props) {
  const { importing: words } = useWords()
  const [fate, setFate] = useState('')
  const [open, setOpen] = useState<ImportEntry>()
  const columns = useEntryColumns({
    merge: choice.mode === 'merge',
    remove: choice.remove,
    onRemove: (entry) => onRemove(toggled(choice.remove, entry.place)),
  })
  const { entries, allEntries } = preview
  const of = (one: string) => entries.filter((entry) => entry.fate === one)
  const there = fates.filter((one) => of(one).length > 0)
  const shown = there.some((one) => one === fate) ? of(fate) : entries
  const left = of('left').map((entry) => entry.place)
  return (
    <section className={classes.entries}>
      <h3 className={classes.heading}>{words.entries}</h3>
      <Group mb={10} gap="sm">
        {there.length > 1 && (
          <Segmented
            label={words.entry.fate}
            value={there.some((one) => one === fate) ? fate : ''}
            onChange={setFate}
            choices={[
              { value: '', label: words.everyFate, count: entries.length },
              ...there.map((one) => ({ value: one, label: words.fates[one], count: of(one).length })),
            ]}
          />
        )}
        {choice.mode === 'merge' && left.length > 1 && (
          <Button size="compact-sm" variant="subtle" onClick={() => onRemove([...choice.remove, ...left])}>
            {words.removeAll(left.length)}
          </Button>
        )}
        {choice.remove.length > 0 && (
          <Button size="compact-sm" variant="subtle" onClick={() => onRemove([])}>
            {words.removeNone}
          </Button>
        )}
      </Group>
      <div className={classes.list}>
        <Table
          label={words.entries}
          columns={columns}
          rows={shown}
          keyOf={(entry) => Object.values(entry.place).join(' ')}
          nameOf={(entry) => entry.name}
          onOpen={(entry) => entry.fields.length > 0 && setOpen(entry)}
          empty={<Empty title={words.nothingLike} />}
        />
      </div>
      {allEntries > entries.length && (
        <p className={classes.quiet}>{words.shown(entries.length, allEntries)}</p>
      )}
      <EntryPanel entry={open} onClose={() => setOpen(undefined)} />
    </section>
  )
}
