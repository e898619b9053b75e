import { Anchor, Button } from '@mantine/core'
import { Link } from 'wouter'
import { useCell } from '../../api/roles'
import type { CellPanel as Cell } from '../../api/types'
import { Loaded } from '../../pickers/Loaded'
import { useSetUp } from '../../pickers/useSetUp'
import { LevelGlyph } from '../../ui/LevelGlyph'
import { SidePanel } from '../../ui/SidePanel'
import { SkeletonLines } from '../../ui/Skeletons'
import { useWords } from '../../words/useWords'
import { CellHistory } from './CellHistory'
import { Holders } from './Holders'
import { LevelChoices } from './LevelChoices'
import { Marks } from './Marks'
import { levelOf } from './matrix'
import { CellNeeds } from './Needs'
import classes from './Roles.module.css'
import type { Drafting } from './useDraft'
import type { Opened } from './useOpen'

type Props = {
  role: string
  permission: string
  drafting: Drafting
  onOpen: (to: Opened) => void
  onClose: () => void
}

/** Everything about one cell: what its level comes to, why it is so, who holds it, when it changed. */
export function CellPanel({ role, permission, drafting, onOpen, onClose }: Props) {
  const { id } = useSetUp()
  const query = useCell(id, role, permission, drafting.draft)
  const shown = role !== '' && permission !== ''
  const drafted = drafting.draft.levels.some((cell) => cell.role === role && cell.permission === permission)
  const cell = query.data?.role === role && query.data.permission === permission ? query.data : undefined
  return (
    <SidePanel
      open={shown}
      title={cell ? `${cell.permissionName} · ${cell.roleName}` : ''}
      subtitle={cell?.area}
      footer={drafted && <Drafted {...{ role, permission, drafting }} />}
      onClose={onClose}
    >
      {shown && (
        <Loaded query={query} skeleton={<SkeletonLines lines={9} />}>
          {(panel) => (
            <>
              <p className={classes.lead}>
                <LevelGlyph level={levelOf(panel.level)} word /> {panel.meaning}
              </p>
              <LevelChoices panel={panel} drafting={drafting} />
              <Why panel={panel} drafting={drafting} onOpen={onOpen} />
              <People panel={panel} />
              <CellHistory role={role} permission={permission} />
            </>
          )}
        </Loaded>
      )}
    </SidePanel>
  )
}

type WhyProps = { panel: Cell; drafting: Drafting; onOpen: (to: Opened) => void }

function Why({ panel, drafting, onOpen }: WhyProps) {
  const { roles: words } = useWords()
  return (
    <section className={classes.part}>
      <h3 className={classes.heading}>{words.cell.because}</h3>
      <ul className={classes.sentences}>
        {panel.because.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Marks marks={panel.marks} />
      <CellNeeds panel={panel} drafting={drafting} />
      <p className={classes.links}>
        <Anchor component="button" type="button" onClick={() => onOpen({ role: panel.role })}>
          {words.open(panel.roleName)}
        </Anchor>
        <Anchor component="button" type="button" onClick={() => onOpen({ permission: panel.permission })}>
          {words.open(panel.permissionName)}
        </Anchor>
      </p>
    </section>
  )
}

/** A statement that says of the role what the cell says now. */
function statementAbout({ role, permission, level }: Cell): URLSearchParams {
  const kind = level === 'no' ? 'cannot' : 'can'
  return new URLSearchParams({ new: '1', kind, who: `role:${role}`, permission, action: 'view' })
}

function People({ panel }: { panel: Cell }) {
  const { roles: words } = useWords()
  const ask = new URLSearchParams({ tab: 'who', permission: panel.permission })
  return (
    <section className={classes.part}>
      <h3 className={classes.heading}>
        {words.cell.people} <span className={classes.quiet}>{panel.holders.total}</span>
      </h3>
      {panel.holders.total === 0 && <p className={classes.quiet}>{words.cell.nobody}</p>}
      <Holders people={panel.holders.people} permission={panel.permission} />
      <p className={classes.links}>
        {panel.holders.total > panel.holders.people.length && (
          <Anchor component={Link} href={`/people?${new URLSearchParams({ role: panel.role })}`}>
            {words.cell.all(panel.holders.total)}
          </Anchor>
        )}
        <Anchor component={Link} href={`/check?${ask}`}>
          {words.cell.whoCan}
        </Anchor>
        <Anchor component={Link} href={`/statements?${statementAbout(panel)}`}>
          {words.cell.statement}
        </Anchor>
      </p>
    </section>
  )
}

/** Where the cell was changed and that is not applied yet: the way on and the way back. */
function Drafted({ role, permission, drafting }: Pick<Props, 'role' | 'permission' | 'drafting'>) {
  const { roles: words } = useWords()
  return (
    <>
      <span className={classes.drafted}>{words.cell.drafted}</span>
      <Button onClick={() => void drafting.review()}>{words.review}</Button>
      <Button variant="default" onClick={() => drafting.takeBack(role, permission)}>
        {words.cell.takeBack}
      </Button>
    </>
  )
}
