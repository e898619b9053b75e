import { Button, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { forgetSetUp } from '../../api/setUpKey'
import { createSetUp } from '../../api/setups'
import type { TemplateCard } from '../../api/types'
import { useTrouble } from '../../pickers/useTrouble'
import { Failed } from '../../ui/Failed'
import { SidePanel } from '../../ui/SidePanel'
import { useWords } from '../../words/useWords'
import { Peek } from './Peek'
import classes from './SetUps.module.css'

type Props = { template: TemplateCard | undefined; onCreated: (id: string) => void; onClose: () => void }

/** Asks for a name and an address, and shows what the template brings. */
export function NewSetUpPanel({ template, onCreated, onClose }: Props) {
  const { setUps: words } = useWords()
  const form = useId()
  const [name, setName] = useState('')
  const client = useQueryClient()
  const create = useMutation({
    mutationFn: createSetUp,
    onSuccess: (frame) => {
      void forgetSetUp(client, frame.id)
      onCreated(frame.id)
    },
  })
  const footer = (
    <Button type="submit" form={form} loading={create.isPending}>
      {words.create(name.trim())}
    </Button>
  )
  return (
    <SidePanel
      open={template !== undefined}
      size="broad"
      title={template ? words.newFrom(template.name) : ''}
      subtitle={template?.description}
      footer={footer}
      onClose={onClose}
    >
      {template && (
        <>
          <Fields
            id={form}
            template={template}
            name={name}
            onName={setName}
            onCreate={create.mutate}
            error={create.error}
          />
          <Peek template={template} />
        </>
      )}
    </SidePanel>
  )
}

type FieldsProps = {
  id: string
  template: TemplateCard
  name: string
  onName: (name: string) => void
  onCreate: (from: Parameters<typeof createSetUp>[0]) => void
  error: Error | null
}

function Fields({ id, template, name, onName, onCreate, error }: FieldsProps) {
  const { setUps: words } = useWords()
  const tell = useTrouble()
  const owner = template.roles.find((role) => role.owner)
  const [you, setYou] = useState({ email: '', firstName: '', lastName: '' })
  const field = (key: keyof typeof you) => ({
    label: words[key],
    value: you[key],
    onChange: (event: { currentTarget: { value: string } }) =>
      setYou({ ...you, [key]: event.currentTarget.value }),
  })
  return (
    <form
      id={id}
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        onCreate({ ...you, name, template: template.key, file: template.file })
      }}
    >
      <TextInput
        data-autofocus
        required
        label={words.name}
        placeholder={words.namePlaceholder}
        value={name}
        onChange={(event) => onName(event.currentTarget.value)}
      />
      <p className={classes.hint}>{owner ? words.youHint(owner.name) : words.youHintNoRole}</p>
      <div className={classes.fields}>
        <TextInput required {...field('firstName')} autoComplete="given-name" />
        <TextInput required {...field('lastName')} autoComplete="family-name" />
        <TextInput required {...field('email')} type="email" autoComplete="email" />
      </div>
      {error && <Failed {...tell(error)} />}
    </form>
  )
}
