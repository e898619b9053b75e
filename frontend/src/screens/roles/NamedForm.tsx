import { TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from '../../words/useWords'
import classes from './Roles.module.css'

type Props = {
  id: string
  name: string
  /** What the name is for. */
  hint: string
  onName: (name: string) => void
  onSubmit: () => void
  children: ReactNode
}

/** A form that begins with a name, and whose button stands elsewhere. */
export function NamedForm({ id, name, hint, onName, onSubmit, children }: Props) {
  const { roles: words } = useWords()
  return (
    <form
      id={id}
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      <TextInput
        data-autofocus
        required
        label={words.form.name}
        description={hint}
        value={name}
        onChange={(event) => onName(event.currentTarget.value)}
      />
      {children}
    </form>
  )
}
