import { Button, Checkbox, PasswordInput } from '@mantine/core'
import { useState } from 'react'
import type { ProtectionView } from '../../api/types'
import { Failed } from '../../ui/Failed'
import { useWords } from '../../words/useWords'
import { useTrouble } from '../useTrouble'
import classes from './Protection.module.css'
import type { usePassphrase } from './usePassphrase'

type Props = { id: string; name: string; view: ProtectionView; deeds: ReturnType<typeof usePassphrase> }

/** The fields of a new passphrase, and what else can be done with the one there is. */
export function PassphraseForm({ id, name, view, deeds }: Props) {
  const { protection: words } = useWords()
  const tell = useTrouble()
  const [typed, setTyped] = useState({ current: '', next: '', again: '' })
  const [remember, setRemember] = useState(view.remembered)
  const differ = typed.again !== '' && typed.again !== typed.next
  const error = deeds.set.error ?? deeds.remove.error ?? deeds.forget.error
  const field = (key: keyof typeof typed) => ({
    label: words[key],
    value: typed[key],
    onChange: (event: { currentTarget: { value: string } }) =>
      setTyped({ ...typed, [key]: event.currentTarget.value }),
  })
  return (
    <form
      id={id}
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (typed.again !== typed.next) return
        deeds.set.mutate({ current: typed.current, passphrase: typed.next, remember })
      }}
    >
      <p className={classes.hint}>{words.protectHint(name)}</p>
      <p className={classes.hint}>{words.lossHint}</p>
      {view.protected && <PasswordInput required {...field('current')} autoComplete="current-password" />}
      <PasswordInput
        required
        {...field('next')}
        description={words.nextHint}
        autoComplete="new-password"
        {...(!view.protected && { 'data-autofocus': true })}
      />
      <PasswordInput
        required
        {...field('again')}
        autoComplete="new-password"
        error={differ && words.differ}
      />
      {view.keyring && (
        <Checkbox
          label={words.remember}
          description={words.rememberHint}
          checked={remember}
          onChange={(event) => setRemember(event.currentTarget.checked)}
        />
      )}
      {view.protected && (
        <div className={classes.more}>
          <Button
            variant="default"
            color="red"
            disabled={typed.current === ''}
            loading={deeds.remove.isPending}
            onClick={() => deeds.remove.mutate(typed.current)}
          >
            {words.remove}
          </Button>
          {view.remembered && (
            <Button variant="default" loading={deeds.forget.isPending} onClick={() => deeds.forget.mutate()}>
              {words.forget}
            </Button>
          )}
        </div>
      )}
      {error && <Failed {...tell(error)} />}
    </form>
  )
}
