import { ActionIcon, Button, Group, TextInput } from '@mantine/core'
import { ClipboardList, Plus, X } from 'lucide-react'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useWords } from '../../../words/useWords'
import classes from './Invite.module.css'
import { blank, type Fault, type Typed, withList } from './invitees'
import { PasteList } from './PasteList'

type Props = {
  rows: readonly Typed[]
  faults: ReadonlyMap<number, Fault>
  onChange: (rows: Typed[]) => void
}

/** Names and addresses, one row a person, or a pasted list of them. */
export function PeopleStep({ rows, faults, onChange }: Props) {
  const { invite: words } = useWords()
  const [pasting, setPasting] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const last = Math.max(...rows.map((row) => row.n))
  const addRow = () => {
    flushSync(() => onChange([...rows, blank(last + 1)]))
    list.current?.lastElementChild?.querySelector('input')?.focus()
  }
  const change = (row: Typed, key: 'firstName' | 'lastName' | 'email', value: string) =>
    onChange(rows.map((one) => (one === row ? { ...row, [key]: value } : one)))
  const field = (row: Typed, key: 'firstName' | 'lastName' | 'email', index: number) => ({
    'aria-label': `${words[key]}, ${words.row(index + 1)}`,
    placeholder: words[key],
    value: row[key],
    onChange: (event: { currentTarget: { value: string } }) => change(row, key, event.currentTarget.value),
  })
  return (
    <>
      <ul ref={list} className={classes.rows}>
        {rows.map((row, index) => {
          const fault = faults.get(row.n)
          return (
            <li key={row.n} className={classes.row}>
              <TextInput {...field(row, 'firstName', index)} data-autofocus={index === 0 || undefined} />
              <TextInput {...field(row, 'lastName', index)} />
              <TextInput {...field(row, 'email', index)} inputMode="email" error={fault && words[fault]} />
              {rows.length > 1 && (
                <ActionIcon
                  aria-label={words.remove(index + 1)}
                  onClick={() => onChange(rows.filter((one) => one !== row))}
                >
                  <X size={15} aria-hidden />
                </ActionIcon>
              )}
            </li>
          )
        })}
      </ul>
      <Group gap="sm">
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<Plus size={14} aria-hidden />}
          onClick={addRow}
        >
          {words.another}
        </Button>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<ClipboardList size={14} aria-hidden />}
          aria-expanded={pasting}
          onClick={() => setPasting(!pasting)}
        >
          {words.paste}
        </Button>
      </Group>
      {pasting && (
        <PasteList
          onRead={(people) => {
            onChange(withList(rows, people))
            setPasting(false)
          }}
        />
      )}
    </>
  )
}
