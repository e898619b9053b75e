import { Button, Group } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { putStatement, removeStatements, useStatementCheck } from '../../api/statements'
import type { StatementForm, StatementRow } from '../../api/types'
import { Loaded } from '../../pickers/Loaded'
import { useReview } from '../../pickers/review/useReview'
import { useSetUp } from '../../pickers/useSetUp'
import { SidePanel } from '../../ui/SidePanel'
import { SkeletonLines } from '../../ui/Skeletons'
import { useWords } from '../../words/useWords'
import { formOf } from './form'
import { Result } from './Result'
import { StatementFields } from './StatementFields'
import classes from './Statements.module.css'

type Props = { list: readonly StatementRow[] | undefined; onClose: () => void }

/** Writes a statement or edits one: `?new=1` or `?statement=key`. It is checked as it is written. */
export function StatementPanel({ list, onClose }: Props) {
  const { statements: words } = useWords()
  const [params] = useSearchParams()
  const key = params.get('statement') ?? ''
  const making = params.has('new')
  const row = list?.find(({ form }) => form.key === key)
  return (
    <SidePanel
      open={making || key !== ''}
      size="wide"
      title={making ? words.writeTitle : words.editTitle}
      onClose={onClose}
    >
      {making && <Written start={formOf(params)} onDone={onClose} />}
      {!making && row && <Written key={key} start={row.form} onDone={onClose} />}
      {!making && key && !row && (list ? <p>{words.gone}</p> : <SkeletonLines lines={8} />)}
    </SidePanel>
  )
}

const asked = (form: StatementForm) => JSON.stringify({ ...form, text: '' })

function Written({ start, onDone }: { start: StatementForm; onDone: () => void }) {
  const { statements: words } = useWords()
  const { id, mayEdit } = useSetUp()
  const review = useReview()
  const [form, setForm] = useState(start)
  const [settled] = useDebouncedValue(form, 150)
  const query = useStatementCheck(id, { ...settled, text: '' })
  const done = async (coming: Parameters<typeof review>[0]) => {
    if (await review(coming)) onDone()
  }
  // The wording is not asked about, so that typing it keeps nobody waiting.
  const ready = query.data?.open === '' && asked(settled) === asked(form)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) void done(putStatement(id, form))
      }}
    >
      <Loaded query={query} skeleton={<SkeletonLines lines={2} />}>
        {(check) => <Result check={check} />}
      </Loaded>
      <StatementFields
        form={form}
        reads={query.data?.text ?? ''}
        onChange={(part) => setForm((now) => ({ ...now, ...part }))}
      />
      {mayEdit && (
        <Group justify="flex-end" className={classes.foot}>
          {form.key && (
            <Button variant="default" onClick={() => void done(removeStatements(id, [form.key]))}>
              {words.remove}
            </Button>
          )}
          <Button type="submit" disabled={!ready}>
            {form.key ? words.save : words.add}
          </Button>
        </Group>
      )}
    </form>
  )
}
