import { type ReactNode, useId } from 'react'
import classes from './Settings.module.css'

type Props = { title: string; hint?: string; children: ReactNode }

/** One matter of the settings: what it is about at the left, what can be set at the right. */
export function Part({ title, hint, children }: Props) {
  const id = useId()
  return (
    <section className={classes.part} aria-labelledby={id}>
      <header className={classes.head}>
        <h2 id={id} className={classes.heading}>
          {title}
        </h2>
        {hint && <p className={classes.quiet}>{hint}</p>}
      </header>
      <div className={classes.body}>{children}</div>
    </section>
  )
}
