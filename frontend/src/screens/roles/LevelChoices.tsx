import { Radio } from '@mantine/core'
import { Lock } from 'lucide-react'
import { useId } from 'react'
import type { CellPanel, LevelChoice } from '../../api/types'
import { useSetUp } from '../../pickers/useSetUp'
import { LevelGlyph } from '../../ui/LevelGlyph'
import { useWords } from '../../words/useWords'
import { levelOf } from './matrix'
import classes from './Roles.module.css'
import type { Drafting } from './useDraft'

/** The levels a cell may be given, each with what it comes to, or why it may not. */
export function LevelChoices({ panel, drafting }: { panel: CellPanel; drafting: Drafting }) {
  const { roles: words } = useWords()
  const { mayEdit } = useSetUp()
  const name = useId()
  const place = { row: panel.permission, column: panel.role }
  const { level } = drafting.cell(panel.permission, panel.role)
  return (
    <section className={classes.part}>
      <h3 className={classes.heading}>{words.cell.levels}</h3>
      <div role="radiogroup" aria-label={words.cell.levels} className={classes.choices}>
        {panel.choices.map((choice) => (
          <Choice
            key={choice.level}
            choice={choice}
            name={name}
            checked={choice.level === level}
            disabled={!mayEdit || choice.barred !== ''}
            onChoose={() => drafting.setLevel([place], levelOf(choice.level))}
          />
        ))}
      </div>
    </section>
  )
}

type ChoiceProps = {
  choice: LevelChoice
  name: string
  checked: boolean
  disabled: boolean
  onChoose: () => void
}

function Choice({ choice, name, checked, disabled, onChoose }: ChoiceProps) {
  return (
    <Radio
      name={name}
      size="sm"
      checked={checked}
      disabled={disabled}
      onChange={onChoose}
      label={<LevelGlyph level={levelOf(choice.level)} word faint={choice.barred !== ''} />}
      description={
        choice.barred ? (
          <span className={classes.barred}>
            <Lock size={11} aria-hidden /> {choice.barred}
          </span>
        ) : (
          choice.meaning
        )
      }
    />
  )
}
