import { Input, Switch } from '@mantine/core'
import { LevelGlyph } from '../../../ui/LevelGlyph'
import { isLevel } from '../../../ui/level'
import { Segmented } from '../../../ui/Tabs'
import { useWords } from '../../../words/useWords'
import classes from '../Catalogue.module.css'
import type { FieldsProps } from './said'

/** Whose data a permission shows and what can be done with it; the levels follow from that. */
export function WhatFields({ form, set, said, levels }: FieldsProps & { levels: readonly string[] }) {
  const { form: words } = useWords().catalogue
  const scopes = Object.entries(words.scopes).map(([value, label]) => ({ value, label }))
  return (
    <>
      <Input.Wrapper labelElement="div" label={words.scope} {...said('scope', words.scopeHint)}>
        <Segmented
          label={words.scope}
          choices={scopes}
          value={form.scope}
          onChange={(scope) => set({ scope })}
        />
      </Input.Wrapper>
      <Switch
        size="sm"
        label={words.editable}
        checked={form.editable}
        onChange={(event) => set({ editable: event.currentTarget.checked })}
        {...said('editable', words.editableHint)}
      />
      <Switch
        size="sm"
        label={words.dateFiltered}
        checked={form.dateFiltered}
        onChange={(event) => set({ dateFiltered: event.currentTarget.checked })}
        {...said('dateFiltered', words.dateFilteredHint)}
      />
      <p className={classes.levels}>
        <span className={classes.quiet}>{words.levels}</span>
        {levels.filter(isLevel).map((level) => (
          <LevelGlyph key={level} level={level} word />
        ))}
      </p>
    </>
  )
}
