import { Anchor, Switch } from '@mantine/core'
import { Link } from 'wouter'
import { setAddOn } from '../../api/roles'
import type { PermissionRow, RoleMatrix } from '../../api/types'
import { useReview } from '../../pickers/review/useReview'
import { useSetUp } from '../../pickers/useSetUp'
import { LevelGlyph } from '../../ui/LevelGlyph'
import { SidePanel } from '../../ui/SidePanel'
import { useWords } from '../../words/useWords'
import { Marks } from './Marks'
import classes from './Roles.module.css'
import type { Drafting } from './useDraft'
import type { Opened } from './useOpen'

type Props = {
  matrix: RoleMatrix
  permission: string
  drafting: Drafting
  onOpen: (to: Opened) => void
  onClose: () => void
}

/** Everything about one permission: what it shows and needs, and what each role does with it. */
export function PermissionPanel({ matrix, permission, drafting, onOpen, onClose }: Props) {
  const { roles: words } = useWords()
  const area = matrix.areas.find((one) => one.permissions.some((row) => row.key === permission))
  const row = area?.permissions.find((one) => one.key === permission)
  return (
    <SidePanel open={row !== undefined} title={row?.name ?? ''} subtitle={area?.name} onClose={onClose}>
      {row && (
        <>
          <About row={row} />
          <section className={classes.part}>
            <h3 className={classes.heading}>{words.permissionPanel.roles}</h3>
            <ul className={classes.levels}>
              {matrix.roles.map(({ card }) => (
                <li key={card.key}>
                  <Anchor
                    component="button"
                    type="button"
                    onClick={() => onOpen({ role: card.key, permission })}
                  >
                    {card.name}
                  </Anchor>
                  <LevelGlyph level={drafting.cell(permission, card.key).level} word />
                </li>
              ))}
            </ul>
            <p className={classes.links}>
              <Anchor component={Link} href={`/check?${new URLSearchParams({ tab: 'who', permission })}`}>
                {words.cell.whoCan}
              </Anchor>
            </p>
          </section>
        </>
      )}
    </SidePanel>
  )
}

function About({ row }: { row: PermissionRow }) {
  const { roles: words } = useWords()
  const { id, mayEdit } = useSetUp()
  const review = useReview()
  return (
    <section className={classes.part}>
      <h3 className={classes.heading}>{words.permissionPanel.about}</h3>
      {row.description && <p>{row.description}</p>}
      <ul className={classes.sentences}>
        {row.facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <Marks marks={row.marks} />
      {row.addOn && (
        <Switch
          size="sm"
          label={words.permissionPanel.has(row.addOnName)}
          checked={row.inPlan}
          disabled={!mayEdit}
          onChange={(event) => void review(setAddOn(id, row.addOn, event.currentTarget.checked))}
        />
      )}
    </section>
  )
}
