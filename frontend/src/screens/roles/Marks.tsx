import type { MarkView } from '../../api/types'
import { GridMarks } from '../../ui/grid/GridMarks'
import { gridMarks } from './matrix'
import classes from './Roles.module.css'

/** Remarks with their signs, in sentences. */
export function Marks({ marks }: { marks: readonly MarkView[] }) {
  if (marks.length === 0) return null
  return (
    <ul className={classes.marks}>
      {gridMarks(marks).map((mark) => (
        <li key={mark.kind}>
          <GridMarks marks={[mark]} />
          <span>{mark.sentence}</span>
        </li>
      ))}
    </ul>
  )
}
