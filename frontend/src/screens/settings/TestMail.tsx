import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Send } from 'lucide-react'
import { useState } from 'react'
import { testMail } from '../../api/settings'
import { useSetUp } from '../../pickers/useSetUp'
import { useTrouble } from '../../pickers/useTrouble'
import { Failed } from '../../ui/Failed'
import { useToast } from '../../ui/Toast'
import { useWords } from '../../words/useWords'
import classes from './Settings.module.css'

/** Sends a letter, to see that the settings are right. */
export function TestMail() {
  const { settings: words } = useWords()
  const { id } = useSetUp()
  const toast = useToast()
  const tell = useTrouble()
  const [to, setTo] = useState('')
  const send = useMutation({
    mutationFn: () => testMail(id, to),
    onSuccess: () => toast({ text: words.testSent(to.trim()) }),
  })
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        send.mutate()
      }}
    >
      <div className={classes.line}>
        <TextInput
          label={words.testTo}
          type="email"
          required
          className={classes.grow ?? ''}
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
        <Button
          type="submit"
          variant="default"
          disabled={to.trim() === ''}
          loading={send.isPending}
          leftSection={<Send size={14} aria-hidden />}
        >
          {words.test}
        </Button>
      </div>
      {send.error && <Failed {...tell(send.error)} />}
    </form>
  )
}
