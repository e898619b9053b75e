import { useSetUp } from '../../pickers/useSetUp'
import { usePlaceState } from '../../ui/usePlaceState'
import { RoundPage } from './RoundPage'
import { RoundsPage } from './RoundsPage'

/** The reviews of who holds what: all of them, or the one that is open. */
export function Rounds() {
  const { id } = useSetUp()
  const [round, setRound] = usePlaceState('round', { step: true })
  if (round) return <RoundPage key={`${id} ${round}`} round={round} onClose={() => setRound('')} />
  return <RoundsPage onOpen={setRound} />
}
