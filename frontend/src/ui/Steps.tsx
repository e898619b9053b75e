import { Check } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
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

const fields = 'input, textarea, select, [role="radio"], [role="checkbox"]'

/**
 * What stands below the steps. Whoever comes to a step by the keyboard is put into its first
 * field or, where there is none, onto the button that goes on; at the first step the dialog does that.
 */
export function StepBody({
  at,
  className,
  children,
}: {
  at: string
  className?: string | undefined
  children: ReactNode
}) {
  const body = useRef<HTMLDivElement>(null)
  const last = useRef(at)
  useEffect(() => {
    if (last.current === at) return
    last.current = at
    const first = body.current?.querySelector<HTMLElement>(fields)
    const submit = body.current?.closest('form')?.querySelector<HTMLElement>('[type="submit"]')
    ;(first ?? submit)?.focus()
  }, [at])
  return (
    <div ref={body} className={className}>
      {children}
    </div>
  )
}
