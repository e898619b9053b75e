import { Check } from 'lucide-react'
import { useWords } from '../../../words/useWords'
import classes from './Invite.module.css'

type Step = 'people' | 'role' | 'groups' | 'confirm'

type Props = { steps: readonly Step[]; at: Step; skipped: readonly string[] }

/** Where one is on the way. */
export function Steps({ steps, at, skipped }: Props) {
  const { invite: words } = useWords()
  return (
    <ol className={classes.steps}>
      {steps.map((step, index) => {
        const over = steps.indexOf(at) > index
        const skip = skipped.includes(step)
        return (
          <li
            key={step}
            className={classes.stepName}
            aria-current={step === at ? 'step' : undefined}
            data-over={over || undefined}
            data-skip={skip || undefined}
          >
            <span className={classes.number}>
              {over && !skip ? <Check size={12} aria-hidden /> : index + 1}
            </span>
            {words.steps[step]}
            {skip && <span className={classes.skipped}>{words.skipped}</span>}
          </li>
        )
      })}
    </ol>
  )
}
