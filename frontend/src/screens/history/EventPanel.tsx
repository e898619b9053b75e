import { Button } from '@mantine/core'
import { useEvent } from '../../api/history'
import { undoPlan } from '../../api/review'
import type { HistoryEvent } from '../../api/types'
import { Loaded } from '../../pickers/Loaded'
import { Change } from '../../pickers/review/ChangesPart'
import { useReview } from '../../pickers/review/useReview'
import { useSetUp } from '../../pickers/useSetUp'
import { SidePanel } from '../../ui/SidePanel'
import { SkeletonLines } from '../../ui/Skeletons'
import { useWords } from '../../words/useWords'
import { exactly, localeOf } from '../../words/when'
import classes from './History.module.css'

/** One entry of the history: who, when, why, and every change before and after. */
export function EventPanel({ seq, onClose }: { seq: number; onClose: () => void }) {
  const words = useWords()
  const { id, mayEdit } = useSetUp()
  const review = useReview()
  const query = useEvent(id, seq)
  const entry = query.data?.entry
  return (
    <SidePanel
      open={seq > 0}
      size="wide"
      title={entry?.title ?? words.history.number(seq)}
      subtitle={entry && `${entry.who} · ${exactly(new Date(entry.time), localeOf(words.locale))}`}
      onClose={onClose}
      footer={
        mayEdit &&
        entry?.undo && <Button onClick={() => void review(undoPlan(id, seq))}>{words.history.undo}</Button>
      }
    >
      <Loaded query={query} skeleton={<SkeletonLines />}>
        {(event) => <Event event={event} />}
      </Loaded>
    </SidePanel>
  )
}

function Event({ event }: { event: HistoryEvent }) {
  const { history: words } = useWords()
  const { entry, changes } = event
  const more = entry.changes - changes.length
  return (
    <>
      <dl className={classes.facts}>
        <Fact
          name={words.entry}
          value={entry.undoes > 0 ? words.undoes(entry.seq, entry.undoes) : String(entry.seq)}
        />
        <Fact name={words.reason} value={entry.reason} />
        <Fact name={words.fingerprint} value={event.fingerprint} />
        <Fact name={words.seal} value={event.hash} />
      </dl>
      <h3 className={classes.heading}>{words.changes}</h3>
      {entry.changes === 0 && <p className={classes.quiet}>{words.noChanges}</p>}
      <ul className={classes.changes}>
        {changes.map((change) => (
          <Change key={`${change.op} ${change.kind} ${change.key}`} change={change} />
        ))}
        {more > 0 && <li className={classes.quiet}>{words.moreChanges(more)}</li>}
      </ul>
    </>
  )
}

function Fact({ name, value }: { name: string; value: string }) {
  if (!value) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
