import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import { updateRole } from '../../api/roles'
import type { RoleForm, RolePanel } from '../../api/types'
import { useReview } from '../../pickers/review/useReview'
import { useSetUp } from '../../pickers/useSetUp'
import { SidePanel } from '../../ui/SidePanel'
import { useWords } from '../../words/useWords'
import { CountFields, TextFields } from './RoleFields'
import classes from './Roles.module.css'

type Props = { panel: RolePanel; onDone: () => void; onClose: () => void }

/** The form of a role: its card, and how it counts. Saving shows what that does first. */
export function RoleFormPanel({ panel, onDone, onClose }: Props) {
  const { roles: words } = useWords()
  const { id } = useSetUp()
  const review = useReview()
  const form = useId()
  const [value, setValue] = useState<RoleForm>(panel.form)
  const set = (change: Partial<RoleForm>) => setValue((now) => ({ ...now, ...change }))
  const save = async () => {
    if (await review(updateRole(id, panel.column.card.key, value))) onDone()
  }
  return (
    <SidePanel
      open
      size="wide"
      title={words.form.edit(panel.column.card.name)}
      footer={
        <>
          <Button type="submit" form={form}>
            {words.form.save}
          </Button>
          <Button variant="default" onClick={onDone}>
            {words.form.cancel}
          </Button>
        </>
      }
      onClose={onClose}
    >
      <form
        id={form}
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <TextFields value={value} portals={panel.portals} onChange={set} />
        <CountFields value={value} panel={panel} onChange={set} />
      </form>
    </SidePanel>
  )
}
