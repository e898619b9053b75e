import type { ReactNode } from 'react'
import classes from './Empty.module.css'

/** What a place is for when nothing is in it yet, and the one thing to do first. */
export function Empty({
  title,
  children,
  action,
}: {
  title: string
  children?: ReactNode
  action?: ReactNode
}) {
  return (
    <div className={classes.empty}>
      <h2 className={classes.title}>{title}</h2>
      {children && <p className={classes.text}>{children}</p>}
      {action}
    </div>
  )
}
