import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { join } from '../../api/verbs'
import { useSetUp } from '../../pickers/useSetUp'
import { useWords } from '../../words/useWords'
import { Guide } from './Guide'
import { JobFields } from './JobFields'
import { useJob } from './useJob'
import classes from './Verbs.module.css'

const nobody = { firstName: '', lastName: '', email: '' }
const address = /^[^\s@]+@[^\s@]+$/

/** Somebody joins. */
export function JoinForm() {
  const { verbs: words } = useWords()
  const { id } = useSetUp()
  const [who, setWho] = useState(nobody)
  const [left, setLeft] = useState(false)
  const job = useJob()
  const written = address.test(who.email.trim())
  const field = (name: keyof typeof nobody) => ({
    label: words[name],
    value: who[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      setWho({ ...who, [name]: event.currentTarget.value }),
  })
  return (
    <Guide
      verb="join"
      ready={written && job.ready}
      plan={() => join(id, who, job.draft(''))}
      onDone={() => {
        setWho(nobody)
        setLeft(false)
        job.clear()
      }}
    >
      <div className={classes.pair}>
        <TextInput {...field('firstName')} />
        <TextInput {...field('lastName')} />
      </div>
      <TextInput
        required
        {...field('email')}
        onBlur={() => setLeft(true)}
        error={left && who.email !== '' && !written ? words.badEmail : undefined}
      />
      <JobFields job={job} groupsHint={words.groupsJoin} />
    </Guide>
  )
}
