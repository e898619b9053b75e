import { ArrowRightLeft, DoorOpen, Handshake, type LucideIcon, Palmtree, Undo2, UserPlus } from 'lucide-react'
import { useWords } from '../../words/useWords'
import classes from './Verbs.module.css'
import { type Verb, verbs } from './verb'

const icons: Record<Verb, LucideIcon> = {
  join: UserPlus,
  job: ArrowRightLeft,
  cover: Handshake,
  leave: Palmtree,
  back: Undo2,
  exit: DoorOpen,
}

type Props = { verb: Verb; onVerb: (verb: Verb) => void }

/** The six things that happen to people. */
export function VerbChoices({ verb, onVerb }: Props) {
  const { verbs: words } = useWords()
  return (
    <fieldset className={classes.choices}>
      <legend className={classes.question}>{words.question}</legend>
      {verbs.map((one) => {
        const Icon = icons[one]
        return (
          <label key={one} className={classes.choice}>
            <input
              type="radio"
              name="verb"
              className={classes.radio}
              checked={one === verb}
              onChange={() => onVerb(one)}
            />
            <Icon size={18} aria-hidden className={classes.icon} />
            <span>
              <span className={classes.name}>{words.verb[one].name}</span>
              <span className={classes.hint}>{words.verb[one].hint}</span>
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}
