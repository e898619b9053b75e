import { Anchor } from '@mantine/core'
import { removeRule, useRules } from '../../../api/roles'
import type { RuleView } from '../../../api/types'
import { Loaded } from '../../../pickers/Loaded'
import { useReview } from '../../../pickers/review/useReview'
import { useSetUp } from '../../../pickers/useSetUp'
import { Empty } from '../../../ui/Empty'
import { RowMenu } from '../../../ui/RowMenu'
import { SkeletonLines } from '../../../ui/Skeletons'
import { usePlaceState } from '../../../ui/usePlaceState'
import { useWords } from '../../../words/useWords'
import classes from '../Roles.module.css'
import { NewRule } from './RulePanel'

/** Roles that must stay apart: never given together, or never used at the same time. */
export function Rules() {
  const { roles: words } = useWords()
  const { id, mayEdit } = useSetUp()
  const query = useRules(id)
  return (
    <Loaded query={query} skeleton={<SkeletonLines lines={4} />}>
      {(rules) =>
        rules.length === 0 ? (
          <Empty title={words.rules.none} action={mayEdit && <NewRule />}>
            {words.rules.noneHint}
          </Empty>
        ) : (
          <ul className={classes.cards}>
            {rules.map((rule) => (
              <li key={rule.form.key} className={classes.card}>
                <Rule rule={rule} />
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  )
}

function Rule({ rule }: { rule: RuleView }) {
  const { roles: words } = useWords()
  const { id, mayEdit } = useSetUp()
  const review = useReview()
  const [, setOpen] = usePlaceState('rule', { step: true })
  const name = rule.form.name || rule.roles
  const open = () => setOpen(rule.form.key)
  return (
    <>
      <header className={classes.cardHead}>
        <h2>
          {mayEdit ? (
            <Anchor component="button" type="button" onClick={open} className={classes.cardName}>
              {name}
            </Anchor>
          ) : (
            name
          )}
        </h2>
        {mayEdit && (
          <RowMenu
            name={name}
            actions={[
              { label: words.rules.edit, onClick: open },
              {
                label: words.rules.remove,
                onClick: () => void review(removeRule(id, rule.form.key)),
                grave: true,
              },
            ]}
          />
        )}
      </header>
      <p>{rule.sentence}</p>
      <p className={classes.quiet}>
        {rule.people.length > 0
          ? words.rules.choosing(rule.people.length, rule.people.join(', '))
          : words.rules.nobody}
      </p>
    </>
  )
}
