import { Badge, Button } from '@mantine/core'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { planRole } from '../../../api/people'
import type { AssignmentView, PersonView } from '../../../api/types'
import { useReview } from '../../../pickers/review/useReview'
import { useSetUp } from '../../../pickers/useSetUp'
import { RowMenu } from '../../../ui/RowMenu'
import { usePlaceState } from '../../../ui/usePlaceState'
import { useWords } from '../../../words/useWords'
import { RoleForm } from '../role/RoleForm'
import classes from './Person.module.css'

/** The roles of a person, each with its groups, dates and reason (checklist 148, 155). */
export function RolesPart({ view }: { view: PersonView }) {
  const { person: words } = useWords()
  const { mayEdit } = useSetUp()
  const [form, setForm] = useState<AssignmentView>()
  const [give, setGive] = usePlaceState('give', { step: true })
  const [change, setChange] = usePlaceState('change')
  const held = form ?? view.roles.find((role) => role.draft.role === change)
  return (
    <section className={classes.part}>
      <h3 className={classes.heading}>{words.roles}</h3>
      {view.roles.length === 0 && <p className={classes.quiet}>{words.noRoles}</p>}
      <ul className={classes.roles}>
        {view.roles.map((role) => (
          <Role key={JSON.stringify(role.draft)} view={view} role={role} onChange={() => setForm(role)} />
        ))}
      </ul>
      {view.several && <p className={classes.quiet}>{view.several}</p>}
      {mayEdit && (
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<Plus size={14} aria-hidden />}
          onClick={() => setGive('new')}
        >
          {words.addRole}
        </Button>
      )}
      <RoleForm
        person={view}
        held={held}
        role={give === 'new' ? '' : give}
        open={mayEdit && (held !== undefined || give !== '')}
        onClose={() => {
          setForm(undefined)
          setGive('')
          setChange('')
        }}
      />
    </section>
  )
}

type RoleProps = { view: PersonView; role: AssignmentView; onChange: () => void }

function Role({ view, role, onChange }: RoleProps) {
  const { person: words } = useWords()
  const { id, mayEdit } = useSetUp()
  const review = useReview()
  const state = role.when === 'later' ? words.when.later : role.when === 'over' ? words.when.over : ''
  const plan = (deed: string) =>
    void review(planRole(id, view.email, { deed, before: role.draft, after: role.draft }))
  const rest =
    role.when === 'over'
      ? { label: words.activateRole, onClick: () => plan('activate') }
      : { label: words.deactivateRole, onClick: () => plan('deactivate') }
  return (
    <li className={classes.role}>
      <div className={classes.roleText}>
        <div className={classes.roleName}>
          <b>{role.roleName}</b>
          {role.primary && view.roles.length > 1 && (
            <Badge size="sm" variant="default" tt="none">
              {words.primary}
            </Badge>
          )}
          {state && (
            <Badge size="sm" variant="default" tt="none">
              {state}
            </Badge>
          )}
        </div>
        {role.sentence !== role.roleName && <div className={classes.quiet}>{role.sentence}</div>}
        {role.draft.reason && <div className={classes.quiet}>{words.reason(role.draft.reason)}</div>}
      </div>
      {mayEdit && (
        <RowMenu
          name={role.roleName}
          actions={[
            { label: words.changeRole, onClick: onChange },
            rest,
            { label: words.takeRole, grave: true, onClick: () => plan('take') },
          ]}
        />
      )}
    </li>
  )
}
