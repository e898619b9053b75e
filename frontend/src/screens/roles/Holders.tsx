import { Anchor } from '@mantine/core'
import { Link } from 'wouter'
import { activateRole, deactivateRole, takeRole } from '../../api/roles'
import type { RoleHolder } from '../../api/types'
import { useReview } from '../../pickers/review/useReview'
import { useSetUp } from '../../pickers/useSetUp'
import { RowMenu } from '../../ui/RowMenu'
import { useWords } from '../../words/useWords'
import classes from './Roles.module.css'

type Props = {
  people: readonly RoleHolder[]
  /** The role they have, where it may be taken from one of them. */
  role?: string
  permission?: string
}

/** People who have a role: each leads to their panel and, for a permission, to why they may or may not. */
export function Holders({ people, role, permission }: Props) {
  const { roles: words } = useWords()
  const { mayEdit } = useSetUp()
  return (
    <ul className={classes.holders}>
      {people.map((person) => (
        <li key={person.email}>
          <Anchor
            component={Link}
            href={`/people?${new URLSearchParams({ user: person.email })}`}
            title={person.email}
          >
            {person.name}
          </Anchor>
          <Said person={person} />
          {permission && (
            <Anchor
              component={Link}
              className={classes.why}
              aria-label={words.cell.whyFor(person.name)}
              href={`/check?${new URLSearchParams({ user: person.email, permission })}`}
            >
              {words.cell.why}
            </Anchor>
          )}
          {role && mayEdit && !person.through && <HolderMenu role={role} person={person} />}
        </li>
      ))}
    </ul>
  )
}

function Said({ person }: { person: RoleHolder }) {
  const { roles: words } = useWords()
  const status = Object.entries(words.panel.statuses).find(([key]) => key === person.status)?.[1]
  const state = person.when === 'over' ? words.panel.over : person.when === 'later' ? words.panel.later : ''
  const through = person.through && words.panel.through(person.through)
  const said = [state, through, person.detail, person.status === 'active' ? '' : status].filter(Boolean)
  return <span className={classes.quiet}>{said.join(' · ')}</span>
}

/** What can be done with a role for one person only (checklist 142). */
function HolderMenu({ role, person }: { role: string; person: RoleHolder }) {
  const { roles: words } = useWords()
  const { id } = useSetUp()
  const review = useReview()
  const rest =
    person.when === 'over'
      ? {
          label: words.panel.activate,
          onClick: () => void review(activateRole(id, role, person.email)),
        }
      : {
          label: words.panel.deactivate,
          onClick: () => void review(deactivateRole(id, role, person.email)),
        }
  return (
    <span className={classes.holder}>
      <RowMenu
        name={person.name}
        actions={[
          rest,
          {
            label: words.panel.take,
            onClick: () => void review(takeRole(id, role, person.email)),
            grave: true,
          },
        ]}
      />
    </span>
  )
}
