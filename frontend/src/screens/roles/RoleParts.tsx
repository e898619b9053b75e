import { Anchor, Button } from '@mantine/core'
import { Pencil } from 'lucide-react'
import { updateRole } from '../../api/roles'
import type { RolePanel } from '../../api/types'
import { useReview } from '../../pickers/review/useReview'
import { useSetUp } from '../../pickers/useSetUp'
import { Segmented } from '../../ui/Tabs'
import { useWords } from '../../words/useWords'
import { HolderList } from './HolderList'
import { RoleTexts } from './RoleCards'
import classes from './Roles.module.css'

/** The card of a role and the rules it is part of. */
export function About({ panel, onEdit }: { panel: RolePanel; onEdit: (() => void) | undefined }) {
  const { roles: words } = useWords()
  return (
    <section className={classes.part}>
      <h3 className={classes.heading}>
        {words.panel.about}
        {onEdit && (
          <Button
            size="compact-sm"
            variant="default"
            ml="auto"
            leftSection={<Pencil size={12} aria-hidden />}
            onClick={onEdit}
          >
            {words.panel.edit}
          </Button>
        )}
      </h3>
      <p>{panel.column.card.description || words.noText}</p>
      <RoleTexts role={panel.column} />
      <ul className={classes.sentences}>
        {[...panel.facts, ...panel.rules].map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
        {panel.seniors.length > 0 && (
          <li>
            {words.includedBy} {panel.seniors.join(', ')}.
          </li>
        )}
      </ul>
    </section>
  )
}

/** Whether the role counts on screen and through the API (checklist 164 to 166). */
export function Channels({ panel }: { panel: RolePanel }) {
  const { roles: words } = useWords()
  const { id, mayEdit } = useSetUp()
  const review = useReview()
  const { form } = panel
  const set = (change: Partial<typeof form>) =>
    void review(updateRole(id, panel.column.card.key, { ...form, ...change }))
  const choices = [
    { value: 'grant', label: words.panel.grant },
    { value: 'block', label: words.panel.block },
  ]
  return (
    <section className={classes.part}>
      <h3 className={classes.heading}>{words.panel.channels}</h3>
      <fieldset className={classes.channels} disabled={!mayEdit}>
        <span>{words.panel.ui}</span>
        <Segmented label={words.panel.ui} choices={choices} value={form.ui} onChange={(ui) => set({ ui })} />
        <span>{words.panel.api}</span>
        <Segmented
          label={words.panel.api}
          choices={choices}
          value={form.api}
          onChange={(api) => set({ api })}
        />
      </fieldset>
      <p className={classes.quiet}>{words.panel.apiHint}</p>
    </section>
  )
}

/** Who has the role: how many, and the list of them. */
export function People({ panel }: { panel: RolePanel }) {
  const { roles: words } = useWords()
  return (
    <section className={classes.part}>
      <h3 className={classes.heading}>
        {words.panel.people} <span className={classes.quiet}>{panel.holders.total}</span>
      </h3>
      {panel.holders.total === 0 ? (
        <p className={classes.quiet}>{words.panel.nobody}</p>
      ) : (
        <HolderList panel={panel} />
      )}
    </section>
  )
}

/** What was changed in a built-in role. */
export function Different({ panel, onOpen }: { panel: RolePanel; onOpen: (permission: string) => void }) {
  const { roles: words } = useWords()
  if (panel.different.length === 0) return null
  return (
    <section className={classes.part}>
      <h3 className={classes.heading}>
        {words.panel.different} <span className={classes.quiet}>{panel.different.length}</span>
      </h3>
      <ul className={classes.events}>
        {panel.different.map(({ permission, sentence }) => (
          <li key={permission}>
            <Anchor component="button" type="button" onClick={() => onOpen(permission)}>
              {sentence}
            </Anchor>
          </li>
        ))}
      </ul>
    </section>
  )
}
