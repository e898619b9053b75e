import {
  CircleSlash,
  Code,
  Crown,
  Link2Off,
  type LucideIcon,
  ShieldAlert,
  ToggleLeft,
  Users,
} from 'lucide-react'
import classes from './Grid.module.css'
import type { GridMark } from './model'

const signs: Record<GridMark['kind'], LucideIcon> = {
  sensitive: ShieldAlert,
  'api-only': Code,
  'not-in-plan': CircleSlash,
  missing: Link2Off,
  restricted: Crown,
  switch: ToggleLeft,
  reach: Users,
}

/** Small signs for remarks; their sentences are said where the focus is. */
export function GridMarks({ marks }: { marks: readonly GridMark[] }) {
  return marks.map((mark) => {
    const Sign = signs[mark.kind]
    return (
      <span key={mark.kind} title={mark.sentence} className={classes.mark} data-kind={mark.kind}>
        <Sign size={12} aria-hidden />
      </span>
    )
  })
}
