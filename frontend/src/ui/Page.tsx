import type { ReactNode } from 'react'
import classes from './Page.module.css'

type Props = {
  title: string
  description?: ReactNode
  /** The one primary action, at the upper right. */
  action?: ReactNode
  /** A row of search and filters below the title. */
  tools?: ReactNode
  /** Lets the content scroll as a whole; tables and matrices scroll inside themselves instead. */
  scroll?: boolean
  /** The content is what is printed; the head is not. */
  paper?: boolean
  children: ReactNode
}

/** One screen: one title, one primary action, and what it is about. */
export function Page({ title, description, action, tools, scroll = false, paper = false, children }: Props) {
  return (
    <section className={classes.page} aria-label={title} data-paper={paper || undefined}>
      <header className={classes.head}>
        <div className={classes.titles}>
          <h1 className={classes.title}>{title}</h1>
          {description && <p className={classes.description}>{description}</p>}
        </div>
        {action && <div className={classes.action}>{action}</div>}
      </header>
      {tools && <div className={classes.tools}>{tools}</div>}
      <div className={classes.content} data-scroll={scroll || undefined}>
        {children}
      </div>
    </section>
  )
}
