import { decide } from '../../api/rounds'
import type { RoundLine } from '../../api/types'
import { useSetUp } from '../../pickers/useSetUp'
import { useToastTrouble } from '../../pickers/useTrouble'

/** What a change makes of a line. */
export type Changed = { role: string; until: string; note: string }

/** Decides about a line; an empty verdict takes the decision back. */
export type Decide = (line: RoundLine, verdict: string, changed?: Changed) => void

/** Keeps each decision at once: what was decided is not lost when the window closes. */
export function useDecide(round: string): Decide {
  const { id } = useSetUp()
  const trouble = useToastTrouble()
  return ({ email, line }, verdict, changed = { role: '', until: '', note: '' }) => {
    decide(id, round, [{ email, line, verdict, ...changed }]).catch(trouble)
  }
}
