import { Anchor, Button } from '@mantine/core'
import { Link } from 'wouter'
import type { GroupName, PersonView } from '../../../api/types'
import { useSetUp } from '../../../pickers/useSetUp'
import { useWords } from '../../../words/useWords'
import classes from './Person.module.css'

/** Whose data a person sees, and in which groups they are monitored themselves. */
export function GroupsPart({ view, onViews }: { view: PersonView; onViews: (email: string) => void }) {
  const { person: words } = useWords()
  const { mayEdit } = useSetUp()
  const { views } = view
  const plain = views.groups.length > 0 && !views.draft.all && !views.fixed
  return (
    <>
      <section className={classes.part}>
        <h3 className={classes.heading}>{words.views}</h3>
        {plain ? <Names groups={views.groups} /> : <p className={classes.quiet}>{views.sentence}</p>}
        {views.fixed && <p className={classes.quiet}>{views.whyFixed}</p>}
        {!views.fixed && views.draft.allGoals && <p className={classes.quiet}>{words.everyGoal}</p>}
        {!views.fixed && !views.draft.allGoals && views.goals.length > 0 && (
          <p className={classes.quiet}>{words.goals(views.goals.map((group) => group.name).join(', '))}</p>
        )}
        {mayEdit && (
          <Button variant="default" size="compact-sm" onClick={() => onViews(view.email)}>
            {views.fixed ? words.look : words.choose}
          </Button>
        )}
      </section>
      {view.memberOf.length > 0 && (
        <section className={classes.part}>
          <h3 className={classes.heading}>{words.memberOf}</h3>
          <Names groups={view.memberOf} />
          <p className={classes.quiet}>{words.memberOfHint}</p>
        </section>
      )}
    </>
  )
}

function Names({ groups }: { groups: readonly GroupName[] }) {
  return (
    <ul className={classes.names}>
      {groups.map((group) => (
        <li key={group.key}>
          <Anchor component={Link} href={`/groups?group=${encodeURIComponent(group.key)}`} size="sm">
            {group.name}
          </Anchor>
        </li>
      ))}
    </ul>
  )
}
