import { Button } from '@mantine/core'
import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { useWords } from '../words/useWords'
import classes from './Failed.module.css'

type Props = {
  /** What happened and what was kept. */
  message: string
  /** What to do. */
  advice?: string | undefined
  details?: readonly string[]
  onRetry?: (() => void) | undefined
  /** What still works, or another way on. */
  children?: ReactNode
}

function intoSight(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' })
}

/** Something could not be shown or done: what, why, and the way on. */
export function Failed({ message, advice, details = [], onRetry, children }: Props) {
  const { kit } = useWords()
  return (
    <div ref={intoSight} className={classes.failed} role="alert">
      <TriangleAlert size={18} aria-hidden className={classes.sign} />
      <div className={classes.body}>
        <h2 className={classes.title}>{message}</h2>
        {advice && <p className={classes.text}>{advice}</p>}
        {details.length > 0 && (
          <ul className={classes.details}>
            {details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        )}
        {children}
        {onRetry && (
          <Button variant="default" onClick={onRetry}>
            {kit.retry}
          </Button>
        )}
      </div>
    </div>
  )
}
