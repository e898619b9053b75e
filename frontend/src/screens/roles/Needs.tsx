import { Button } from '@mantine/core'
import { proposeDraft } from '../../api/roles'
import type { CellPanel, RolePanel, TaskNeed } from '../../api/types'
import { useReview } from '../../pickers/review/useReview'
import { useSetUp } from '../../pickers/useSetUp'
import { useWords } from '../../words/useWords'
import { levelOf } from './matrix'
import classes from './Roles.module.css'
import type { Drafting } from './useDraft'

/** What the permissions of a role need too, with the way to grant it (checklist 166, 168). */
export function RoleNeeds({ panel }: { panel: RolePanel }) {
  const { roles: words } = useWords()
  const { id } = useSetUp()
  const review = useReview()
  const role = panel.column.card.key
  if (panel.missing.length === 0) return null
  return (
    <section className={classes.part}>
      <h3 className={classes.heading}>{words.needs.title}</h3>
      <p className={classes.quiet}>{words.needs.hint}</p>
      <NeedList
        needs={panel.missing}
        label={words.needs.grant}
        onGrant={({ permission, level }) =>
          void review(proposeDraft(id, { levels: [{ role, permission, level }], filters: [] }))
        }
      />
    </section>
  )
}

/** What a cell needs too, with the way to put that into the draft. */
export function CellNeeds({ panel, drafting }: { panel: CellPanel; drafting: Drafting }) {
  const { roles: words } = useWords()
  return (
    <NeedList
      needs={panel.missing}
      label={words.needs.draft}
      onGrant={({ permission, level }) =>
        drafting.setLevel([{ row: permission, column: panel.role }], levelOf(level))
      }
    />
  )
}

type ListProps = {
  needs: readonly TaskNeed[]
  label: (permission: string) => string
  onGrant: (need: TaskNeed) => void
}

function NeedList({ needs, label, onGrant }: ListProps) {
  const { mayEdit } = useSetUp()
  if (needs.length === 0) return null
  return (
    <ul className={classes.sentences}>
      {needs.map((need) => (
        <li key={need.permission} className={classes.need}>
          <span>
            {need.sentence} {need.barred && <span className={classes.quiet}>{need.barred}</span>}
          </span>
          {mayEdit && !need.barred && (
            <Button size="compact-sm" variant="default" onClick={() => onGrant(need)}>
              {label(need.name)}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
