import { ChevronDown, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import type { ChangeView } from '../../api/types'
import { useWords } from '../../words/useWords'
import classes from './Review.module.css'

const shownAtFirst = 12

/** The plain list of what changes, each with its fields before and after. */
export function ChangesPart({ changes }: { changes: readonly ChangeView[] }) {
  const { review } = useWords()
  const [all, setAll] = useState(false)
  const shown = all ? changes : changes.slice(0, shownAtFirst)
  return (
    <section className={classes.part}>
      <h3 className={classes.heading}>
        {review.changes} <span className={classes.quiet}>{changes.length}</span>
      </h3>
      <ul className={classes.list}>
        {shown.map((change) => (
          <Change key={`${change.op} ${change.kind} ${change.key}`} change={change} />
        ))}
      </ul>
      {changes.length > shownAtFirst && (
        <button type="button" className={classes.fold} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? review.showFewer : review.showAll(changes.length)}
        </button>
      )}
    </section>
  )
}

/** One change, to be opened where there is more to it than its sentence. */
export function Change({ change }: { change: ChangeView }) {
  const [open, setOpen] = useState(false)
  const Chevron = open ? ChevronDown : ChevronRight
  if (change.fields.length < 2) return <li className={classes.change}>{change.sentence}</li>
  return (
    <li className={classes.change}>
      <button type="button" className={classes.fold} aria-expanded={open} onClick={() => setOpen(!open)}>
        <Chevron size={14} aria-hidden />
        {change.sentence}
      </button>
      {open && <Fields change={change} />}
    </li>
  )
}

function Fields({ change }: { change: ChangeView }) {
  const { review } = useWords()
  return (
    <dl className={classes.fields}>
      {change.fields.map((field) => (
        <div key={field.name}>
          <dt>{field.name}</dt>
          <dd>
            <del>{field.before || review.empty}</del>
            <ins>{field.after || review.empty}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}
