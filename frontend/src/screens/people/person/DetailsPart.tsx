import { Button, Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import { setDetails } from '../../../api/people'
import type { PersonDetails, PersonView } from '../../../api/types'
import { useReview } from '../../../pickers/review/useReview'
import { useSetUp } from '../../../pickers/useSetUp'
import { useWords } from '../../../words/useWords'
import classes from './Person.module.css'

/** The plain facts about a person; names are changed at once, with Undo. */
export function DetailsPart({ view }: { view: PersonView }) {
  const { person: words } = useWords()
  const { id, mayEdit } = useSetUp()
  const review = useReview()
  const { firstName, lastName, alias, sso, superuser } = view
  const was: PersonDetails = { firstName, lastName, alias, sso, superuser }
  const [now, setNow] = useState(was)
  const same = JSON.stringify(now) === JSON.stringify(was)
  const text = (key: 'firstName' | 'lastName' | 'alias') => ({
    label: words[key],
    value: now[key],
    disabled: !mayEdit,
    onChange: (event: { currentTarget: { value: string } }) =>
      setNow({ ...now, [key]: event.currentTarget.value }),
  })
  const mark = (key: 'sso' | 'superuser') => ({
    label: words[key],
    checked: now[key],
    disabled: !mayEdit,
    onChange: () => setNow({ ...now, [key]: !now[key] }),
  })
  return (
    <section className={classes.part}>
      <h3 className={classes.heading}>{words.details}</h3>
      <form
        className={classes.details}
        onSubmit={(event) => {
          event.preventDefault()
          void review(setDetails(id, view.email, now))
        }}
      >
        <TextInput {...text('firstName')} />
        <TextInput {...text('lastName')} />
        <TextInput {...text('alias')} description={words.aliasHint} className={classes.whole} />
        <Checkbox {...mark('sso')} className={classes.whole} />
        {view.hasSuperusers && <Checkbox {...mark('superuser')} className={classes.whole} />}
        {mayEdit && (
          <Button type="submit" variant="default" disabled={same} className={classes.whole}>
            {words.save}
          </Button>
        )}
      </form>
    </section>
  )
}
