import { CircleCheck, CircleHelp, CircleX } from 'lucide-react'
import { useWords } from '../../words/useWords'
import classes from './Statements.module.css'

const signs = { holds: CircleCheck, broken: CircleX, undecidable: CircleHelp }

/** A verdict as a sign and a word. */
export function VerdictMark({ verdict }: { verdict: string }) {
  const { statements: words } = useWords()
  const known = verdict === 'holds' || verdict === 'broken' ? verdict : 'undecidable'
  const Sign = signs[known]
  return (
    <span className={classes.verdict} data-verdict={known}>
      <Sign size={15} aria-hidden />
      {words.verdicts[known]}
    </span>
  )
}
