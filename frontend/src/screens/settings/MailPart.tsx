import { Button, Group, NumberInput, PasswordInput, Select, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { forgetMail, keepMail, type Security, securities, usualPort } from '../../api/settings'
import type { MailDraft, MailView } from '../../api/types'
import { useSetUp } from '../../pickers/useSetUp'
import { useToastTrouble, useTrouble } from '../../pickers/useTrouble'
import { Failed } from '../../ui/Failed'
import { useToast } from '../../ui/Toast'
import { useWords } from '../../words/useWords'
import { Part } from './Part'
import classes from './Settings.module.css'
import { TestMail } from './TestMail'

/** The mail server of the organisation, for invitations. Its password is never shown again. */
export function MailPart({ mail }: { mail: MailView }) {
  const { settings: words } = useWords()
  const { id, mayEdit } = useSetUp()
  const toast = useToast()
  const tell = useTrouble()
  const trouble = useToastTrouble()
  const [draft, setDraft] = useState<MailDraft>(draftOf(mail))
  const same = JSON.stringify(draft) === JSON.stringify(draftOf(mail))
  const keep = useMutation({
    mutationFn: () => keepMail(id, draft),
    onSuccess: () => toast({ text: words.mailKept }),
  })
  const forget = useMutation({
    mutationFn: () => forgetMail(id),
    onSuccess: () => toast({ text: words.mailForgotten }),
    onError: trouble,
  })
  const text = (key: 'host' | 'user' | 'password' | 'from' | 'name') => ({
    label: words.mail[key],
    value: draft[key],
    disabled: !mayEdit,
    onChange: (event: { currentTarget: { value: string } }) =>
      setDraft({ ...draft, [key]: event.currentTarget.value }),
  })
  const protect = (value: string | null) => {
    const security: Security = securities.find((one) => one === value) ?? 'starttls'
    setDraft({ ...draft, security, port: usualPort[security] })
  }
  return (
    <Part title={words.mailTitle} hint={words.mailHint}>
      <form
        className={classes.form}
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault()
          keep.mutate()
        }}
      >
        <TextInput {...text('host')} description={words.hostHint} placeholder="smtp.example.com" />
        <Group grow align="flex-start">
          <Select
            label={words.mail.security}
            allowDeselect={false}
            disabled={!mayEdit}
            data={securities.map((value) => ({ value, label: words.securities[value] }))}
            value={draft.security}
            onChange={protect}
          />
          <NumberInput
            label={words.mail.port}
            min={1}
            max={65535}
            allowDecimal={false}
            disabled={!mayEdit}
            value={draft.port}
            onChange={(value) => setDraft({ ...draft, port: Number(value) || 0 })}
          />
        </Group>
        <Group grow align="flex-start">
          <TextInput {...text('user')} description={words.userHint} autoComplete="off" />
          <PasswordInput
            {...text('password')}
            description={mail.hasPassword ? words.passwordKept : words.passwordHint}
            autoComplete="new-password"
          />
        </Group>
        <Group grow align="flex-start">
          <TextInput {...text('from')} description={words.fromHint} placeholder="rolebook@example.com" />
          <TextInput {...text('name')} description={words.fromNameHint} />
        </Group>
        {keep.error && <Failed {...tell(keep.error)} />}
        {mayEdit && (
          <Group>
            <Button type="submit" variant="default" disabled={same} loading={keep.isPending}>
              {words.mailSave}
            </Button>
            {mail.on && (
              <Button variant="subtle" color="red" loading={forget.isPending} onClick={() => forget.mutate()}>
                {words.mailOff}
              </Button>
            )}
          </Group>
        )}
      </form>
      {mail.on && mayEdit && <TestMail />}
    </Part>
  )
}

function draftOf({ host, port, security, user, from, name }: MailView): MailDraft {
  return {
    host,
    port: port || usualPort.starttls,
    security: security || 'starttls',
    user,
    password: '',
    from,
    name,
  }
}
