import { Radio } from '@mantine/core'
import type { RoleChoice } from '../../../api/types'
import { useWords } from '../../../words/useWords'
import classes from './Invite.module.css'

type Props = { roles: readonly RoleChoice[]; value: string; count: number; onChange: (key: string) => void }

/** The roles as cards, one of which is chosen (checklist 22). Return on the chosen card goes on. */
export function RoleStep({ roles, value, count, onChange }: Props) {
  const { invite: words } = useWords()
  return (
    <Radio.Group label={words.roleQuestion(count)} value={value} onChange={onChange}>
      <div className={classes.cards}>
        {roles.map((role) => (
          <Radio.Card
            key={role.key}
            value={role.key}
            className={classes.card ?? ''}
            aria-label={role.name}
            aria-describedby={`about-${role.key}`}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || role.key !== value) return
              event.preventDefault()
              event.currentTarget.form?.requestSubmit()
            }}
          >
            <Radio.Indicator size="xs" className={classes.dot ?? ''} />
            <span className={classes.about}>
              <span className={classes.cardHead}>
                <b>{role.name}</b>
                <span className={classes.quiet}>{role.portal}</span>
                <span className={classes.holders}>{words.holders(role.people)}</span>
              </span>
              <span id={`about-${role.key}`}>
                {role.description && <span className={classes.line}>{role.description}</span>}
                <Fact name={words.bestFor} text={role.bestFor} />
                <span className={classes.quiet}>{words.opens(role.opens, role.of)}</span>
                {role.key === value && (
                  <>
                    <Fact name={words.keyFunctions} text={role.keyFunctions} />
                    <Fact name={words.limitations} text={role.limitations} />
                  </>
                )}
              </span>
            </span>
          </Radio.Card>
        ))}
      </div>
    </Radio.Group>
  )
}

function Fact({ name, text }: { name: string; text: string }) {
  if (!text) return null
  return (
    <span className={classes.line}>
      <span className={classes.quiet}>{name}: </span>
      {text}
    </span>
  )
}
