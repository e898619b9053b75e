import { Anchor } from '@mantine/core'
import { Link } from 'wouter'
import { mendFinding } from '../../api/overview'
import { usePerson } from '../../api/people'
import type { PersonView } from '../../api/types'
import { Loaded } from '../../pickers/Loaded'
import { Findings } from '../../pickers/review/FindingsPart'
import { useReview } from '../../pickers/review/useReview'
import { useSetUp } from '../../pickers/useSetUp'
import { RowMenu } from '../../ui/RowMenu'
import { SidePanel } from '../../ui/SidePanel'
import { SkeletonLines } from '../../ui/Skeletons'
import { useWords } from '../../words/useWords'
import { DetailsPart } from './person/DetailsPart'
import { GroupsPart } from './person/GroupsPart'
import classes from './person/Person.module.css'
import { RolesPart } from './person/RolesPart'
import { SwitchesPart } from './person/SwitchesPart'
import { StatusMark } from './StatusMark'
import { usePersonActions } from './usePersonActions'

type Props = {
  email: string
  onViews: (email: string) => void
  /** Called with the new address of the person, or with nothing when they are gone. */
  onMove: (email: string) => void
  onClose: () => void
}

/** Everything about one person: roles, whose data they see, switches, details, what was done to them. */
export function PersonPanel({ email, onViews, onMove, onClose }: Props) {
  const { person: words } = useWords()
  const { id } = useSetUp()
  const query = usePerson(id, email)
  const { actionsOf, dialogs } = usePersonActions({ onViews, onMove })
  const view = email ? query.data : undefined
  return (
    <SidePanel
      open={email !== ''}
      size="wide"
      title={view?.name ?? words.notHere}
      subtitle={view && <Subtitle view={view} />}
      tools={view && <RowMenu name={view.name} actions={actionsOf(view)} />}
      onClose={onClose}
    >
      <Loaded query={query} skeleton={<SkeletonLines lines={10} />}>
        {(person) => <Parts key={person.email} view={person} onViews={onViews} />}
      </Loaded>
      {dialogs}
    </SidePanel>
  )
}

function Subtitle({ view }: { view: PersonView }) {
  const { person: words } = useWords()
  const email = encodeURIComponent(view.email)
  return (
    <>
      <div>{view.email}</div>
      <div className={classes.state}>
        <StatusMark status={view.status} />
        <Anchor component={Link} href={`/check?tab=what&user=${email}`} size="sm">
          {words.what}
        </Anchor>
        <Anchor component={Link} href={`/history?key=${email}`} size="sm">
          {words.history}
        </Anchor>
      </div>
    </>
  )
}

function Parts({ view, onViews }: { view: PersonView; onViews: (email: string) => void }) {
  const { person: words } = useWords()
  const { id, mayEdit } = useSetUp()
  const review = useReview()
  const findings = view.findings
    .filter((finding) => finding.code !== 'several-roles')
    .map((finding) => (finding.way ? finding : { ...finding, link: '' }))
  return (
    <>
      {view.status !== 'active' && <p className={classes.means}>{view.statusMeans}</p>}
      <p className={classes.entry}>{view.entryMeans}</p>
      {findings.length > 0 && (
        <section className={classes.part}>
          <h3 className={classes.heading}>{words.findings}</h3>
          <Findings
            findings={findings}
            busy={false}
            onMend={mayEdit ? (finding) => void review(mendFinding(id, finding)) : undefined}
          />
        </section>
      )}
      <RolesPart view={view} />
      <GroupsPart view={view} onViews={onViews} />
      <SwitchesPart view={view} />
      <DetailsPart
        key={JSON.stringify([view.firstName, view.lastName, view.alias, view.sso, view.superuser])}
        view={view}
      />
    </>
  )
}
