import { Anchor, Badge } from '@mantine/core'
import { Link } from 'wouter'
import type { RoleColumn, RoleMatrix } from '../../api/types'
import { useWords } from '../../words/useWords'
import classes from './Roles.module.css'

/** The roles as cards, by portal where they have one (checklist 22, 135). */
export function RoleCards({ matrix, onOpen }: { matrix: RoleMatrix; onOpen: (role: string) => void }) {
  const { roles: words } = useWords()
  const portals = new Map<string, RoleColumn[]>()
  for (const role of matrix.roles) {
    portals.set(role.portal, [...(portals.get(role.portal) ?? []), role])
  }
  return [...portals].map(([portal, roles]) => (
    <section key={portal} className={classes.portal}>
      {portals.size > 1 && <h2 className={classes.heading}>{portal || words.noPortal}</h2>}
      <ul className={classes.cards}>
        {roles.map((role) => (
          <li key={role.card.key} className={classes.card}>
            <RoleCard
              role={role}
              heading={portals.size > 1 ? 'h3' : 'h2'}
              onOpen={() => onOpen(role.card.key)}
            />
          </li>
        ))}
      </ul>
    </section>
  ))
}

type CardProps = { role: RoleColumn; heading: 'h2' | 'h3'; onOpen: () => void }

function RoleCard({ role, heading: Heading, onOpen }: CardProps) {
  const { roles: words } = useWords()
  const { card } = role
  return (
    <>
      <header className={classes.cardHead}>
        <Heading>
          <Anchor component="button" type="button" onClick={onOpen} className={classes.cardName}>
            {card.name}
          </Anchor>
        </Heading>
        <RoleBadges role={role} />
      </header>
      <p className={classes.hint}>{role.hint}</p>
      <p>{card.description || words.noText}</p>
      <RoleTexts role={role} />
      <footer className={classes.cardFoot}>
        <Anchor component={Link} href={`/people?${new URLSearchParams({ role: card.key })}`}>
          {words.people(card.people)}
        </Anchor>
      </footer>
    </>
  )
}

/** What kind of role it is. */
export function RoleBadges({ role }: { role: RoleColumn }) {
  const { roles: words } = useWords()
  const { builtIn, owner, restricted } = role.card
  return (
    <span className={classes.badges}>
      <Badge variant="default" className={classes.badge}>
        {builtIn ? words.builtIn : words.custom}
      </Badge>
      {owner && (
        <Badge variant="default" className={classes.badge}>
          {words.owner}
        </Badge>
      )}
      {restricted && (
        <Badge variant="default" className={classes.badge}>
          {words.restricted}
        </Badge>
      )}
    </span>
  )
}

/** What a role is good for, as on its card. */
export function RoleTexts({ role }: { role: RoleColumn }) {
  const { roles: words } = useWords()
  const { bestFor, keyFunctions, limitations } = role.card
  const texts = [
    [words.bestFor, bestFor],
    [words.keyFunctions, keyFunctions],
    [words.limitations, limitations],
    [words.includes, role.includes.join(', ')],
  ].filter(([, text]) => text)
  if (texts.length === 0) return null
  return (
    <dl className={classes.texts}>
      {texts.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
