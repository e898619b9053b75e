import { Checkbox } from '@mantine/core'
import { useGroupChoices } from '../../../api/choices'
import type { Invitee, RoleChoice, ViewsDraft } from '../../../api/types'
import { useSetUp } from '../../../pickers/useSetUp'
import { useWords } from '../../../words/useWords'
import classes from './Invite.module.css'

type Props = {
  people: readonly Invitee[]
  role: RoleChoice
  views: ViewsDraft
  sso: boolean
  onSso: (sso: boolean) => void
}

/** Everything that was chosen, before it is planned. */
export function ConfirmStep({ people, role, views, sso, onSso }: Props) {
  const { invite: words } = useWords()
  const { id } = useSetUp()
  const groups = useGroupChoices(id).data ?? []
  const names = (keys: readonly string[]) =>
    keys.map((key) => groups.find((group) => group.key === key)?.name ?? key).join(', ')
  const seen = views.all ? words.allGroups : names(views.groups) || words.noGroup
  const goals = views.allGoals
    ? words.allGoals
    : views.goals.length > 0
      ? words.goalsToo(names(views.goals))
      : ''
  return (
    <>
      <dl className={classes.facts}>
        <dt>{words.confirmPeople(people.length)}</dt>
        <dd>
          <ul className={classes.people}>
            {people.map((person) => (
              <li key={person.email}>
                {[person.firstName, person.lastName].filter(Boolean).join(' ')}{' '}
                <span className={classes.quiet}>{person.email}</span>
              </li>
            ))}
          </ul>
        </dd>
        <dt>{words.confirmRole}</dt>
        <dd>
          {role.name} <span className={classes.quiet}>{words.opens(role.opens, role.of)}</span>
        </dd>
        <dt>{words.confirmGroups}</dt>
        <dd>{role.needsGroups ? [seen, goals].filter(Boolean).join('. ') : role.whyNoGroups}</dd>
      </dl>
      <p className={classes.quiet}>{words.confirmHint}</p>
      <Checkbox label={words.sso} checked={sso} onChange={() => onSso(!sso)} />
    </>
  )
}
