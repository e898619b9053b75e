import { Anchor } from '@mantine/core'
import { Link } from 'wouter'
import type { RoleHolder } from '../../api/types'
import { useWords } from '../../words/useWords'
import classes from './Roles.module.css'

type Props = { people: readonly RoleHolder[]; permission?: string }

/** People who have a role: each leads to their panel and, for a permission, to why they may or may not. */
export function Holders({ people, permission }: Props) {
  const { roles: words } = useWords()
  return (
    <ul className={classes.holders}>
      {people.map((person) => {
        const status = Object.entries(words.panel.statuses).find(([key]) => key === person.status)?.[1]
        const through = person.through && words.panel.through(person.through)
        const said = [through, person.detail, person.status === 'active' ? '' : status].filter(Boolean)
        return (
          <li key={person.email}>
            <Anchor
              component={Link}
              href={`/people?${new URLSearchParams({ user: person.email })}`}
              title={person.email}
            >
              {person.name}
            </Anchor>
            <span className={classes.quiet}>{said.join(' · ')}</span>
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
          </li>
        )
      })}
    </ul>
  )
}
