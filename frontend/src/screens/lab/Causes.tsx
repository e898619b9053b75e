import { Anchor, Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { takeRole } from '../../api/lab'
import type { CauseRole, CausesView } from '../../api/types'
import { useReview } from '../../pickers/review/useReview'
import { useSetUp } from '../../pickers/useSetUp'
import { Segmented } from '../../ui/Tabs'
import { usePlaceState } from '../../ui/usePlaceState'
import { useWords } from '../../words/useWords'
import { CauseTable } from './CauseTable'
import classes from './Lab.module.css'
import { OneRoleDialog } from './OneRoleDialog'

/** One person: their roles with what each would cost to lose, and every permission with the roles behind it. */
export function Causes({ view }: { view: CausesView }) {
  const { lab } = useWords()
  const { person: words, combined } = lab
  const { mayEdit } = useSetUp()
  const [without, setWithout] = usePlaceState('without')
  const [making, setMaking] = useState(false)
  const several = view.roles.length > 1
  const together = {
    roles: view.roles.map(({ key }) => key),
    people: view.people,
    names: view.roles.map(({ name }) => name).join(' + '),
    proposal: view.proposal,
  }
  return (
    <>
      <p className={classes.lead}>
        {view.sentence}{' '}
        <Anchor
          component={Link}
          href={`/people?user=${encodeURIComponent(view.email)}`}
          size="sm"
          underline="always"
        >
          {words.toPerson}
        </Anchor>
      </p>
      <ul className={classes.cards}>
        {view.roles.map((role) => (
          <Role key={role.key} role={role} view={view} />
        ))}
      </ul>
      {several && (
        <div className={classes.tools}>
          <Segmented
            label={words.only}
            choices={[
              { value: '', label: words.all },
              ...view.roles.map(({ key, name }) => ({ value: key, label: words.onlyThrough(name) })),
            ]}
            value={view.roles.some(({ key }) => key === without) ? without : ''}
            onChange={setWithout}
          />
          {mayEdit && (
            <Button variant="default" onClick={() => setMaking(true)}>
              {combined.makeOne}
            </Button>
          )}
        </div>
      )}
      <CauseTable view={view} without={several ? without : ''} />
      <OneRoleDialog combination={making ? together : undefined} onClose={() => setMaking(false)} />
    </>
  )
}

function Role({ role, view }: { role: CauseRole; view: CausesView }) {
  const { lab } = useWords()
  const { person: words } = lab
  const { id, mayEdit } = useSetUp()
  const review = useReview()
  return (
    <li className={classes.card}>
      <div>
        <b>{role.name}</b> {role.detail && <span className={classes.faint}>{role.detail}</span>}
        <p>{role.sentence}</p>
      </div>
      {mayEdit && (
        <Button
          variant="default"
          aria-label={words.takeAwayOf(role.name, view.name)}
          onClick={() => void review(takeRole(id, view.email, role.key))}
        >
          {words.takeAway}
        </Button>
      )}
    </li>
  )
}
