import { Button, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { nameSetUp } from '../../api/settings'
import type { SettingsView } from '../../api/types'
import { useReview } from '../../pickers/review/useReview'
import { useSetUp } from '../../pickers/useSetUp'
import { useWords } from '../../words/useWords'
import { Part } from './Part'
import classes from './Settings.module.css'

/** The name and the notes, and what there is to know about the set-up. */
export function NamePart({ view }: { view: SettingsView }) {
  const { settings: words } = useWords()
  const { id, mayEdit } = useSetUp()
  const review = useReview()
  const [name, setName] = useState(view.name)
  const [notes, setNotes] = useState(view.notes)
  const same = name.trim() === view.name && notes === view.notes
  const facts = [
    [words.product, view.product],
    [
      words.holds,
      view.holds
        .filter((one) => one.count > 0)
        .map((one) => `${one.count} ${one.name}`)
        .join(', '),
    ],
    [words.folder, view.key],
    [words.revision, String(view.revision)],
    [words.fingerprint, view.spoken],
  ]
  return (
    <Part title={words.name} hint={words.nameHint}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          void review(nameSetUp(id, name, notes))
        }}
      >
        <TextInput
          required
          label={words.nameLabel}
          value={name}
          disabled={!mayEdit}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Textarea
          label={words.notes}
          description={words.notesHint}
          autosize
          minRows={2}
          maxRows={8}
          value={notes}
          disabled={!mayEdit}
          onChange={(event) => setNotes(event.currentTarget.value)}
        />
        {mayEdit && (
          <Button type="submit" variant="default" disabled={same || name.trim() === ''}>
            {words.save}
          </Button>
        )}
      </form>
      <dl className={classes.facts}>
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Part>
  )
}
