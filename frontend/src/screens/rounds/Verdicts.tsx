import { Button } from '@mantine/core'
import type { RoundLine } from '../../api/types'
import { useWords } from '../../words/useWords'
import classes from './Rounds.module.css'
import type { Decide } from './useDecide'

const verdicts = ['keep', 'remove', 'change'] as const

type Props = {
  line: RoundLine
  decide: Decide | undefined
  onChange: ((line: RoundLine) => void) | undefined
}

/** Keep, remove or change; the one that was decided is filled. */
export function Verdicts({ line, decide, onChange }: Props) {
  const { rounds: words } = useWords()
  if (line.state === 'gone') return null
  if (!decide || !onChange) {
    return Object.entries(words.verdicts).find(([verdict]) => verdict === line.verdict)?.[1] ?? ''
  }
  return (
    <span className={classes.verdicts}>
      {verdicts
        .filter((verdict) => verdict !== 'change' || line.role !== '')
        .map((verdict) => (
          <Button
            key={verdict}
            size="compact-xs"
            variant={line.verdict === verdict ? 'filled' : 'default'}
            aria-pressed={line.verdict === verdict}
            aria-label={words.of(words.verdicts[verdict], line.roleName, line.name)}
            onClick={() => (verdict === 'change' ? onChange(line) : decide(line, verdict))}
          >
            {words.verdicts[verdict]}
          </Button>
        ))}
    </span>
  )
}
