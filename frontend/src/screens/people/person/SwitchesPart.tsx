import { Select, Switch } from '@mantine/core'
import { TriangleAlert } from 'lucide-react'
import { picked, setLimitedAccess, setReadOnly, setToggle } from '../../../api/people'
import type { PersonView, ToggleView } from '../../../api/types'
import { useReview } from '../../../pickers/review/useReview'
import { useSetUp } from '../../../pickers/useSetUp'
import { LevelGlyph } from '../../../ui/LevelGlyph'
import { isLevel } from '../../../ui/level'
import { useWords } from '../../../words/useWords'
import classes from './Person.module.css'

/** What is switched for one person alone, each with what it comes to (checklist 181 to 187). */
export function SwitchesPart({ view }: { view: PersonView }) {
  const { person: words } = useWords()
  const { id, mayEdit } = useSetUp()
  const review = useReview()
  const me = picked(view.email)
  return (
    <section className={classes.part}>
      <h3 className={classes.heading}>{words.switches}</h3>
      <Switch
        label={words.readOnly}
        description={words.readOnlyHint}
        checked={view.readOnly}
        disabled={!mayEdit}
        onChange={() => void review(setReadOnly(id, me, !view.readOnly))}
      />
      <Switch
        label={words.limitedAccess}
        description={words.limitedAccessHint}
        checked={view.limitedAccess}
        disabled={!mayEdit}
        onChange={() => void review(setLimitedAccess(id, me, !view.limitedAccess))}
      />
      {view.toggles.length > 0 && <p className={classes.quiet}>{words.switchesHint}</p>}
      {view.toggles.map((toggle) => (
        <Toggle key={toggle.permission} email={view.email} toggle={toggle} />
      ))}
    </section>
  )
}

function Toggle({ email, toggle }: { email: string; toggle: ToggleView }) {
  const { person: words, levels } = useWords()
  const { id, mayEdit } = useSetUp()
  const review = useReview()
  const name = (level: string) => (isLevel(level) ? levels[level] : level)
  const choices = [
    { value: 'roles', label: words.byRoles(name(toggle.byRole)) },
    ...toggle.choices.map((choice) => ({ value: choice.level, label: name(choice.level) })),
  ]
  const nets = new Map(toggle.choices.map((choice) => [choice.level, choice.net]))
  return (
    <div className={classes.toggle}>
      <div>
        <div className={classes.toggleName}>
          {toggle.name}
          {toggle.sensitive && <TriangleAlert size={13} aria-hidden className={classes.warn} />}
        </div>
        <div className={classes.quiet}>
          {toggle.area} · {words.offeredBy(toggle.roles)}
        </div>
      </div>
      <div className={classes.toggleSet}>
        <Select
          aria-label={toggle.name}
          data={choices}
          value={toggle.value || 'roles'}
          allowDeselect={false}
          disabled={!mayEdit}
          onChange={(value) =>
            void review(setToggle(id, email, toggle.permission, value === 'roles' ? '' : (value ?? '')))
          }
          renderOption={({ option }) => (
            <span className={classes.choice}>
              <span>{option.label}</span>
              <Net level={nets.get(option.value) ?? toggle.byRole} />
            </span>
          )}
        />
        <Net level={toggle.net} said />
      </div>
    </div>
  )
}

function Net({ level, said = false }: { level: string; said?: boolean }) {
  const { person: words, levels } = useWords()
  if (!isLevel(level)) return null
  if (said) return <span className={classes.quiet}>{words.comesTo(levels[level])}</span>
  return <LevelGlyph level={level} />
}
