import { Anchor } from '@mantine/core'
import { useState } from 'react'
import { deleteGroup, useGroup } from '../../api/groups'
import { mendFinding } from '../../api/overview'
import type { GroupView } from '../../api/types'
import { Loaded } from '../../pickers/Loaded'
import { Findings } from '../../pickers/review/FindingsPart'
import { useReview } from '../../pickers/review/useReview'
import { useSetUp } from '../../pickers/useSetUp'
import { RowMenu } from '../../ui/RowMenu'
import { SidePanel } from '../../ui/SidePanel'
import { SkeletonLines } from '../../ui/Skeletons'
import { Tabs } from '../../ui/Tabs'
import { usePlaceState } from '../../ui/usePlaceState'
import { useWords } from '../../words/useWords'
import classes from './group/Group.module.css'
import { MembersPart } from './group/MembersPart'
import { MoveDialog } from './group/MoveDialog'
import { RenameDialog } from './group/RenameDialog'
import { StatementsPart } from './group/StatementsPart'
import { ViewersPart } from './group/ViewersPart'

type Props = {
  groupKey: string
  onOpen: (key: string) => void
  /** Asks for a group below one. */
  onBelow: (key: string) => void
  onClose: () => void
}

/** Everything about one group: its members, who may view it, what is said about it. */
export function GroupPanel({ groupKey, onOpen, onBelow, onClose }: Props) {
  const { group: words } = useWords()
  const { id, mayEdit } = useSetUp()
  const review = useReview()
  const query = useGroup(id, groupKey)
  const [dialog, setDialog] = useState<'rename' | 'move'>()
  const view = groupKey ? query.data : undefined
  const remove = async () => {
    if (await review(deleteGroup(id, groupKey))) onClose()
  }
  return (
    <SidePanel
      open={groupKey !== ''}
      size="wide"
      title={view?.name ?? words.notHere}
      subtitle={view && <Subtitle view={view} onOpen={onOpen} />}
      tools={
        view &&
        mayEdit && (
          <RowMenu
            name={view.name}
            actions={[
              { label: words.rename, onClick: () => setDialog('rename') },
              { label: words.move, onClick: () => setDialog('move') },
              { label: words.addBelow, onClick: () => onBelow(view.key) },
              { label: words.delete, grave: true, onClick: () => void remove() },
            ]}
          />
        )
      }
      onClose={onClose}
    >
      <Loaded query={query} skeleton={<SkeletonLines lines={10} />}>
        {(group) => <Parts key={group.key} group={group} onOpen={onOpen} />}
      </Loaded>
      {view && (
        <>
          <RenameDialog group={view} open={dialog === 'rename'} onClose={() => setDialog(undefined)} />
          <MoveDialog group={view} open={dialog === 'move'} onClose={() => setDialog(undefined)} />
        </>
      )}
    </SidePanel>
  )
}

function Subtitle({ view, onOpen }: { view: GroupView; onOpen: (key: string) => void }) {
  const { group: words, groups } = useWords()
  const kinds = new Map<string, string>(Object.entries(groups.kinds))
  return (
    <>
      <div className={classes.path}>
        {view.path.length === 0 && words.top}
        {view.path.map((above, index) => (
          <span key={above.key}>
            {index > 0 && ' / '}
            <Anchor component="button" size="sm" onClick={() => onOpen(above.key)}>
              {above.name}
            </Anchor>
          </span>
        ))}
      </div>
      <div>
        {[
          kinds.get(view.kind) ?? view.kind,
          words.inside(view.inside),
          view.source && view.source !== 'app' && words.from(view.source),
        ]
          .filter(Boolean)
          .join(' · ')}
      </div>
    </>
  )
}

function Parts({ group, onOpen }: { group: GroupView; onOpen: (key: string) => void }) {
  const { group: words } = useWords()
  const { id, mayEdit } = useSetUp()
  const review = useReview()
  const [add, setAdd] = usePlaceState('add')
  const [chosen, setTab] = useState(add || 'users')
  const tab = add || chosen
  const choose = (next: string) => {
    setTab(next)
    setAdd('')
  }
  const choices = [
    { value: 'users', label: words.tabs.users, count: group.users },
    { value: 'computers', label: words.tabs.computers, count: group.computers },
    { value: 'viewers', label: words.tabs.viewers, count: group.allViewers },
  ]
  return (
    <>
      {group.findings.length > 0 && (
        <section className={classes.part}>
          <Findings
            findings={group.findings.map((finding) => (finding.way ? finding : { ...finding, link: '' }))}
            busy={false}
            onMend={mayEdit ? (finding) => void review(mendFinding(id, finding)) : undefined}
          />
        </section>
      )}
      <Tabs label={group.name} choices={choices} value={tab} onChange={choose}>
        {tab === 'users' && <MembersPart key="user" group={group} kind="user" />}
        {tab === 'computers' && <MembersPart key="computer" group={group} kind="computer" />}
        {tab === 'viewers' && <ViewersPart group={group} />}
      </Tabs>
      {group.below.length > 0 && (
        <section className={classes.part}>
          <h3 className={classes.heading}>{words.below}</h3>
          <ul className={classes.names}>
            {group.below.map((below) => (
              <li key={below.key}>
                <Anchor component="button" size="sm" onClick={() => onOpen(below.key)}>
                  {below.name}
                </Anchor>
              </li>
            ))}
          </ul>
        </section>
      )}
      <StatementsPart statements={group.statements} />
    </>
  )
}
