import { Button, Checkbox, PasswordInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { unlock, useProtection } from '../../api/protection'
import { forgetSetUp } from '../../api/setUpKey'
import { Failed } from '../../ui/Failed'
import { useWords } from '../../words/useWords'
import { useTrouble } from '../useTrouble'
import classes from './Protection.module.css'

/** Asks for the passphrase of a locked set-up. */
export function Unlock({ id }: { id: string }) {
  const { protection: words } = useWords()
  const tell = useTrouble()
  const client = useQueryClient()
  const keyring = useProtection(id).data?.keyring ?? false
  const [passphrase, setPassphrase] = useState('')
  const [remember, setRemember] = useState(false)
  const open = useMutation({
    mutationFn: () => unlock(id, passphrase, remember),
    onSuccess: () => forgetSetUp(client, id),
  })
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        open.mutate()
      }}
    >
      <p className={classes.hint}>{words.lockedHint}</p>
      <PasswordInput
        autoFocus
        required
        label={words.passphrase}
        autoComplete="current-password"
        value={passphrase}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
      />
      {keyring && (
        <Checkbox
          label={words.remember}
          description={words.rememberHint}
          checked={remember}
          onChange={(event) => setRemember(event.currentTarget.checked)}
        />
      )}
      <div>
        <Button type="submit" loading={open.isPending}>
          {words.unlock}
        </Button>
      </div>
      {open.error && <Failed {...tell(open.error)} />}
    </form>
  )
}
