import { Alert, Button, Textarea } from '@mantine/core'
import { Ban, Check, Copy, RefreshCw } from 'lucide-react'
import { useState } from 'react'
import type { FindingView, PlanView } from '../../api/types'
import { Failed } from '../../ui/Failed'
import { SidePanel } from '../../ui/SidePanel'
import { SkeletonLines } from '../../ui/Skeletons'
import { useWords } from '../../words/useWords'
import type { Trouble } from '../useTrouble'
import { ChangesPart } from './ChangesPart'
import { Findings } from './FindingsPart'
import { PeoplePart } from './PeoplePart'
import classes from './Review.module.css'
import { StatementsPart } from './StatementsPart'

type Props = {
  open: boolean
  /** Undefined while it is being worked out. */
  plan: PlanView | undefined
  busy: boolean
  trouble: Trouble | undefined
  onApply: (reason: string) => void
  onDiscard: () => void
  onMend: (finding: FindingView) => void
  onCopy: (text: string) => void
}

/** Shows what a change does to people before it is done (ui.md, "The review panel"). */
export function ReviewPanel({ open, plan, busy, trouble, onApply, onDiscard, onMend, onCopy }: Props) {
  const { review } = useWords()
  const [reason, setReason] = useState('')
  const apply = () => onApply(reason.trim())
  return (
    <SidePanel
      open={open}
      modal
      size="wide"
      title={plan?.title ?? review.working}
      subtitle={plan?.summary}
      onClose={onDiscard}
      footer={plan && <Footer {...{ plan, busy, onDiscard, onCopy }} reason={reason} onApply={apply} />}
    >
      {trouble && <Failed {...trouble} />}
      {plan ? <Parts {...{ plan, busy, onMend, onDiscard }} /> : <SkeletonLines lines={8} />}
      {plan?.needsReason && !plan.refused && (
        <Textarea
          id="reason"
          data-autofocus
          label={review.reason}
          description={review.reasonHint}
          required
          rows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
    </SidePanel>
  )
}

function Parts({
  plan,
  busy,
  onMend,
  onDiscard,
}: Pick<Props, 'busy' | 'onMend' | 'onDiscard'> & { plan: PlanView }) {
  const { review } = useWords()
  // A plan that cannot be applied asks for no reason.
  const findings = plan.refused
    ? plan.findings.map((finding) => (finding.link.startsWith('#') ? { ...finding, link: '' } : finding))
    : plan.findings
  return (
    <>
      {plan.stale && (
        <Alert className={classes.banner} icon={<RefreshCw size={16} />} color="gray" title={review.stale} />
      )}
      {plan.refused && (
        <Alert className={classes.banner} icon={<Ban size={16} />} color="red" title={review.refused}>
          {review.refusedHint}
        </Alert>
      )}
      <PeoplePart people={plan.people} away={plan.away} />
      {plan.findings.length > 0 && (
        <section className={classes.part}>
          <h3 className={classes.heading}>{review.findings}</h3>
          <Findings findings={findings} busy={busy} onMend={onMend} onLeave={onDiscard} />
        </section>
      )}
      {plan.statements.length > 0 && <StatementsPart statements={plan.statements} />}
      {plan.dropped.length > 0 && (
        <section className={classes.part}>
          <h3 className={classes.heading}>{review.dropped}</h3>
          <ul className={classes.list}>
            {plan.dropped.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      <ChangesPart changes={plan.changes} />
    </>
  )
}

type FooterProps = Pick<Props, 'busy' | 'onDiscard' | 'onCopy'> & {
  plan: PlanView
  reason: string
  onApply: () => void
}

function Footer({ plan, busy, reason, onApply, onDiscard, onCopy }: FooterProps) {
  const { review } = useWords()
  const [copied, setCopied] = useState(false)
  const missing = plan.needsReason && reason.trim() === ''
  return (
    <>
      {!plan.refused && (
        <Button
          data-autofocus={!plan.needsReason || undefined}
          loading={busy}
          disabled={missing}
          title={missing ? review.reasonNeeded : undefined}
          onClick={onApply}
        >
          {plan.title}
        </Button>
      )}
      <Button variant="default" disabled={busy} onClick={onDiscard}>
        {plan.refused ? review.close : review.discard}
      </Button>
      <Button
        variant="subtle"
        color="gray"
        ml="auto"
        leftSection={copied ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />}
        onClick={() => {
          onCopy(plan.text)
          setCopied(true)
        }}
      >
        {copied ? review.copied : review.copy}
      </Button>
    </>
  )
}
