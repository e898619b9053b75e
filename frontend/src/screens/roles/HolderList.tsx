import { TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useRoleHolders } from '../../api/roles'
import type { RolePanel } from '../../api/types'
import { useSetUp } from '../../pickers/useSetUp'
import { useWords } from '../../words/useWords'
import { Holders } from './Holders'
import classes from './Roles.module.css'

/** The people who have a role; where they are many, the first of them and a search. */
export function HolderList({ panel }: { panel: RolePanel }) {
  const { roles: words } = useWords()
  const { holders } = panel
  const [text, setText] = useState('')
  if (holders.total <= holders.people.length)
    return <Holders people={holders.people} role={panel.column.card.key} />
  return (
    <>
      <TextInput
        type="search"
        aria-label={words.panel.search}
        placeholder={words.panel.search}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {text.trim() ? <Found role={panel.column.card.key} text={text} /> : <First panel={panel} />}
    </>
  )
}

function First({ panel }: { panel: RolePanel }) {
  const { roles: words } = useWords()
  const { people, total } = panel.holders
  return (
    <>
      <Holders people={people} role={panel.column.card.key} />
      <p className={classes.quiet}>{words.panel.more(total - people.length)}</p>
    </>
  )
}

function Found({ role, text }: { role: string; text: string }) {
  const { roles: words } = useWords()
  const { id } = useSetUp()
  const [settled] = useDebouncedValue(text, 120)
  const { data } = useRoleHolders(id, role, settled)
  if (!data) return null
  return (
    <>
      <Holders people={data.people} role={role} />
      {data.total === 0 && <p className={classes.quiet}>{words.panel.noneFits}</p>}
      {data.total > data.people.length && (
        <p className={classes.quiet}>{words.panel.more(data.total - data.people.length)}</p>
      )}
    </>
  )
}
