import { Anchor, Button, Checkbox } from '@mantine/core'
import { Link } from 'wouter'
import type { PreviewQuestion, PreviewView } from '../../api/types'
import { useWords } from '../../words/useWords'
import type { Ask } from './Preview'
import classes from './Preview.module.css'
import { filtersOf } from './Product'

type Props = { view: PreviewView; question: PreviewQuestion; ask: Ask }

/** What stands behind the view: roles, groups, add-ons that are missing, and what of Rolebook is open. */
export function Facts({ view, question, ask }: Props) {
  const { preview: words } = useWords()
  const filters = filtersOf(view)
  const links = new URLSearchParams({ user: view.email })
  return (
    <aside className={classes.facts}>
      <p className={classes.sentence}>{view.sentence}</p>
      <Roles view={view} question={question} ask={ask} />
      <section className={classes.part}>
        <h2 className={classes.heading}>{words.groups}</h2>
        <p>{view.groups}</p>
      </section>
      {filters.length === 1 && (
        <section className={classes.part}>
          <h2 className={classes.heading}>{words.dateFilters}</h2>
          <p>{filters[0]}</p>
        </section>
      )}
      {view.extras.length > 0 && (
        <section className={classes.part}>
          <h2 className={classes.heading}>{words.extras}</h2>
          <ul className={classes.list}>
            {view.extras.map(({ name, permissions }) => (
              <li key={name}>{words.extra(name, permissions.join(', '))}</li>
            ))}
          </ul>
        </section>
      )}
      <Rolebook view={view} />
      <p className={classes.links}>
        <Anchor component={Link} href={`/check?tab=what&${links}`}>
          {words.why}
        </Anchor>
        <Anchor component={Link} href={`/people?${links}`}>
          {words.openPerson}
        </Anchor>
      </p>
    </aside>
  )
}

function Roles({ view, question, ask }: Props) {
  const { preview: words } = useWords()
  const all = [...new Set(view.roles.map(({ key }) => key))]
  const active = question.someRoles ? question.roles : all
  const turn = (role: string, on: boolean) =>
    ask({ someRoles: true, roles: on ? [...active, role] : active.filter((key) => key !== role) })
  return (
    <section className={classes.part}>
      <h2 className={classes.heading}>{words.roles}</h2>
      {view.roles.length === 0 && <p className={classes.quiet}>{words.noRoles}</p>}
      {view.roles.length > 0 && <p className={classes.quiet}>{words.rolesHint}</p>}
      <ul className={classes.list}>
        {view.roles.map((role) => {
          const state = Object.entries(words.when).find(([when]) => when === role.when)?.[1]
          return (
            <li key={`${role.key} ${role.detail}`}>
              <Checkbox
                label={role.name}
                description={[state, role.detail].filter(Boolean).join(' · ') || undefined}
                checked={active.includes(role.key)}
                onChange={(event) => turn(role.key, event.currentTarget.checked)}
              />
            </li>
          )
        })}
      </ul>
      {question.someRoles && (
        <div>
          <Button size="compact-sm" variant="default" onClick={() => ask({ someRoles: false, roles: [] })}>
            {words.allRoles}
          </Button>
        </div>
      )}
    </section>
  )
}

function Rolebook({ view }: { view: PreviewView }) {
  const { preview: words, frame } = useWords()
  const names = new Map<string, string>(Object.entries(frame.screens))
  return (
    <section className={classes.part}>
      <h2 className={classes.heading}>{words.rolebook}</h2>
      {view.rolebook.length === 0 && <p className={classes.quiet}>{words.rolebookNone}</p>}
      <ul className={classes.list}>
        {view.rolebook.map(({ key, edit }) => (
          <li key={key}>
            {names.get(key) ?? key} {!edit && <span className={classes.quiet}>{words.looksOnly}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
