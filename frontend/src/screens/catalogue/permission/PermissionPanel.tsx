import { Button } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useId, useState } from 'react'
import { putPermission, usePermissionCheck } from '../../../api/catalogue'
import type { CatalogueView, PermissionForm } from '../../../api/types'
import { useReview } from '../../../pickers/review/useReview'
import { useSetUp } from '../../../pickers/useSetUp'
import { SidePanel } from '../../../ui/SidePanel'
import { usePlaceState } from '../../../ui/usePlaceState'
import { useWords } from '../../../words/useWords'
import classes from '../Catalogue.module.css'
import { CardFields } from './CardFields'
import { GuardFields } from './GuardFields'
import { NeedFields } from './NeedFields'
import { type Said, saidBy } from './said'
import { WhatFields } from './WhatFields'

/** A permission with all that is to say of it: `?permission=key`, or a new one: `?new=area`. */
export function PermissionPanel({ view }: { view: CatalogueView }) {
  const { catalogue: words } = useWords()
  const form = useId()
  const [key, setKey] = usePlaceState('permission', { step: true })
  const [area, setArea] = usePlaceState('new', { step: true })
  const [name, setName] = useState('')
  const there = view.areas.flatMap(({ permissions }) => permissions).find((one) => one.key === key)
  const close = () => (key ? setKey('') : setArea(''))
  return (
    <SidePanel
      open={key !== '' || area !== ''}
      size="wide"
      title={key ? words.form.edit(there?.form.name ?? key) : words.form.create}
      footer={
        (there || area) && (
          <Button type="submit" form={form}>
            {key ? words.form.save : words.form.add(name.trim())}
          </Button>
        )
      }
      onClose={close}
    >
      {key && !there && <p className={classes.quiet}>{words.form.gone}</p>}
      {there && <Form key={key} id={form} view={view} permission={key} start={there.form} onDone={close} />}
      {!key && area && (
        <Form id={form} view={view} permission="" start={blank(area)} onName={setName} onDone={close} />
      )}
    </SidePanel>
  )
}

type FormProps = {
  id: string
  view: CatalogueView
  permission: string
  start: PermissionForm
  onName?: (name: string) => void
  onDone: () => void
}

function Form({ id, view, permission, start, onName, onDone }: FormProps) {
  const setUp = useSetUp()
  const review = useReview()
  const [form, setForm] = useState(start)
  const [settled] = useDebouncedValue(form, 150)
  const { data: check } = usePermissionCheck(setUp.id, permission, settled)
  const set = (change: Partial<PermissionForm>) => {
    setForm((now) => ({ ...now, ...change }))
    if (change.name !== undefined) onName?.(change.name)
  }
  const untouched = form.name === '' && permission === ''
  const said: Said = saidBy(untouched ? undefined : check)
  const save = async () => {
    if (await review(putPermission(setUp.id, permission, form))) onDone()
  }
  const shared = { form, set, said, view, permission }
  return (
    <form
      id={id}
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <CardFields {...shared} madeKey={check?.key ?? ''} />
      <WhatFields {...shared} levels={check?.levels ?? []} />
      <NeedFields {...shared} />
      <GuardFields {...shared} />
    </form>
  )
}

function blank(area: string): PermissionForm {
  return {
    name: '',
    key: '',
    area,
    description: '',
    scope: 'none',
    editable: false,
    dateFiltered: false,
    addOn: '',
    requires: [],
    restricted: false,
    apiOnly: false,
    sensitive: false,
    governs: [],
  }
}
