import { Button, Checkbox, Group, PasswordInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useKeepSignOn } from '../../api/sessions'
import type { SignOnForm, SignOnView } from '../../api/types'
import { useSetUp } from '../../pickers/useSetUp'
import { useTrouble } from '../../pickers/useTrouble'
import { Failed } from '../../ui/Failed'
import { useToast } from '../../ui/Toast'
import { useWords } from '../../words/useWords'
import { Part } from './Part'
import classes from './Settings.module.css'

/** The identity provider through which people come in. Its secret is never shown again. */
export function SignOnPart({ view }: { view: SignOnView }) {
  const { signOn: words } = useWords()
  const { id, mayEdit } = useSetUp()
  const toast = useToast()
  const tell = useTrouble()
  const keep = useKeepSignOn(id)
  const [form, setForm] = useState(formOf(view))
  const same = JSON.stringify(form) === JSON.stringify(formOf(view))
  const save = (next: SignOnForm, text: string) => keep.mutate(next, { onSuccess: () => toast({ text }) })
  const field = (key: 'issuer' | 'client' | 'secret' | 'claim') => ({
    label: words[key],
    value: form[key],
    disabled: !mayEdit,
    onChange: (event: { currentTarget: { value: string } }) =>
      setForm({ ...form, [key]: event.currentTarget.value, trusted: form.trusted && key === 'secret' }),
  })
  const claim = form.claim.trim() || 'email'
  return (
    <Part title={words.title} hint={words.hint}>
      <form
        className={classes.form}
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault()
          save({ ...form, keepSecret: form.secret === '' && view.secret }, words.saved)
        }}
      >
        <p className={classes.quiet}>{words.people(view.people)}</p>
        <TextInput
          {...field('issuer')}
          required
          description={words.issuerHint}
          placeholder="https://id.example.com"
        />
        <Group grow align="flex-start">
          <TextInput {...field('client')} required description="&nbsp;" />
          <PasswordInput
            {...field('secret')}
            description={view.secret ? words.secretKept : words.secretHint}
            autoComplete="new-password"
          />
        </Group>
        <TextInput {...field('claim')} description={words.claimHint} />
        {claim !== 'email' && (
          <Checkbox
            label={words.trust(claim)}
            description={view.ownClaims.includes(claim) ? words.trustOwnHint(claim) : words.trustHint(claim)}
            checked={form.trusted}
            disabled={!mayEdit}
            onChange={(event) => setForm({ ...form, trusted: event.currentTarget.checked })}
          />
        )}
        <p className={classes.quiet}>{view.redirect ? words.redirect(view.redirect) : words.notServed}</p>
        {keep.error && <Failed {...tell(keep.error)} />}
        {mayEdit && (
          <Group>
            <Button type="submit" variant="default" disabled={same} loading={keep.isPending}>
              {words.save}
            </Button>
            {view.issuer && (
              <Button
                variant="subtle"
                color="red"
                onClick={() => save({ ...form, issuer: '', client: '', secret: '' }, words.isOff)}
              >
                {words.off}
              </Button>
            )}
          </Group>
        )}
      </form>
    </Part>
  )
}

function formOf({ issuer, client, claim, trusted }: SignOnView): SignOnForm {
  return { issuer, client, claim, trusted, secret: '', keepSecret: false }
}
