import { Button, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { readPasted } from '../../../api/people'
import type { Invitee } from '../../../api/types'
import { useSetUp } from '../../../pickers/useSetUp'
import { useTrouble } from '../../../pickers/useTrouble'
import { Failed } from '../../../ui/Failed'
import { useWords } from '../../../words/useWords'
import classes from './Invite.module.css'

/** Reads people out of a list; lines that cannot be read are named and stay to be mended. */
export function PasteList({ onRead }: { onRead: (people: Invitee[]) => void }) {
  const { invite: words } = useWords()
  const { id } = useSetUp()
  const tell = useTrouble()
  const [text, setText] = useState('')
  const read = useMutation({
    mutationFn: () => readPasted(id, text),
    onSuccess: ({ people, problems }) => problems.length === 0 && onRead(people),
  })
  const problems = read.data?.problems ?? []
  return (
    <div className={classes.paste}>
      <Textarea
        data-autofocus
        label={words.paste}
        description={words.pasteHint}
        placeholder={words.pastePlaceholder}
        autosize
        minRows={4}
        maxRows={10}
        value={text}
        onChange={(event) => {
          read.reset()
          setText(event.currentTarget.value)
        }}
      />
      {read.error && <Failed {...tell(read.error)} />}
      {problems.length > 0 && (
        <div className={classes.note} role="status">
          <b>{words.readCount(read.data?.people.length ?? 0)}</b>
          <ul className={classes.problems}>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      {problems.length > 0 && read.data ? (
        <Button variant="default" onClick={() => onRead(read.data.people)}>
          {words.takeRead(read.data.people.length)}
        </Button>
      ) : (
        <Button variant="default" disabled={text.trim() === ''} onClick={() => read.mutate()}>
          {words.read}
        </Button>
      )}
    </div>
  )
}
