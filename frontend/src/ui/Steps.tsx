import { Check } from 'lucide-react'
import classes from './Steps.module.css'

type Step = {
  key: string
  name: string
  /** Why it is passed over, if so. */
  skipped?: string | undefined
}

/** Where one is on a way of a few steps. */
export function Steps({ steps, at }: { steps: readonly Step[]; at: string }) {
  const here = steps.findIndex((step) => step.key === at)
  return (
    <ol className={classes.steps}>
      {steps.map((step, index) => (
        <li key={step.key} className={classes.step} aria-current={index === here ? 'step' : undefined}>
          <span className={classes.number}>
            {index < here && !step.skipped ? <Check size={12} aria-hidden /> : index + 1}
          </span>
          {step.name}
          {step.skipped && <span className={classes.skipped}>{step.skipped}</span>}
        </li>
      ))}
    </ol>
  )
}
