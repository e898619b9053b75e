import { Anchor, Button } from '@mantine/core'
import { CircleX, Lightbulb, type LucideIcon, ShieldAlert, TriangleAlert } from 'lucide-react'
import { Link } from 'wouter'
import type { FindingView } from '../../api/types'
import { useWords } from '../../words/useWords'
import classes from './Review.module.css'

const signs: Record<string, LucideIcon> = {
  error: CircleX,
  security: ShieldAlert,
  warning: TriangleAlert,
  suggestion: Lightbulb,
}

type Props = {
  findings: readonly FindingView[]
  busy: boolean
  onMend: ((finding: FindingView) => void) | undefined
  /** Called when a link of a finding is followed. */
  onLeave?: (() => void) | undefined
}

/** Findings, gravest first, each with its mend: one press where there is one, and the way to choose. */
export function Findings({ findings, busy, onMend, onLeave }: Props) {
  return (
    <ul className={classes.list}>
      {findings.map((finding) => (
        <Finding key={`${finding.code} ${finding.sentence}`} {...{ finding, busy, onMend, onLeave }} />
      ))}
    </ul>
  )
}

function Finding({ finding, busy, onMend, onLeave }: Omit<Props, 'findings'> & { finding: FindingView }) {
  const { review } = useWords()
  const Sign = signs[finding.class] ?? Lightbulb
  const name = Object.entries(review.classes).find(([key]) => key === finding.class)?.[1] ?? finding.class
  return (
    <li className={classes.finding} data-class={finding.class}>
      <Sign size={15} aria-label={name} role="img" className={classes.sign} />
      <div className={classes.said}>
        <span>{finding.sentence}</span>
        {finding.mend && !finding.id && <span className={classes.quiet}>{finding.mend}</span>}
      </div>
      <div className={classes.deeds}>
        <Way link={finding.link} deed={onMend ? finding.way : ''} onLeave={onLeave} />
        {finding.id && onMend && (
          <Button size="compact-sm" variant="default" disabled={busy} onClick={() => onMend(finding)}>
            {finding.mend}
          </Button>
        )}
      </div>
    </li>
  )
}

type WayProps = { link: string; deed: string; onLeave: (() => void) | undefined }

/** Where a finding is settled by choosing, under the name of that; else where it can be looked at. */
function Way({ link, deed, onLeave }: WayProps) {
  const { review } = useWords()
  if (!link) return null
  if (link.startsWith('#'))
    return (
      deed && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => document.getElementById(link.slice(1))?.focus()}
        >
          {deed}
        </Button>
      )
    )
  if (!deed)
    return (
      <Anchor component={Link} href={link} size="sm" className={classes.link} onClick={() => onLeave?.()}>
        {review.seeIn}
      </Anchor>
    )
  return (
    <Button component={Link} href={link} size="compact-sm" variant="default" onClick={() => onLeave?.()}>
      {deed}
    </Button>
  )
}
