import { Alert, Button } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { RefreshCw } from 'lucide-react'
import { useState } from 'react'
import { useRound } from '../../api/rounds'
import type { RoundLine } from '../../api/types'
import { useSetUp } from '../../pickers/useSetUp'
import { Page } from '../../ui/Page'
import { SearchField } from '../../ui/SearchField'
import { Segmented } from '../../ui/Tabs'
import { usePlaceState } from '../../ui/usePlaceState'
import { useWords } from '../../words/useWords'
import { ChangeDialog } from './ChangeDialog'
import { Lines } from './Lines'
import { RoundActions } from './RoundActions'
import classes from './Rounds.module.css'
import { useDecide } from './useDecide'

/** One review: who holds what, with keep, remove or change for each, remembered as it is pressed. */
export function RoundPage({ round, onClose }: { round: string; onClose: () => void }) {
  const { rounds: words } = useWords()
  const { id, mayEdit } = useSetUp()
  const [text, setText] = usePlaceState('text')
  const [show, setShow] = usePlaceState('show')
  const [settled] = useDebouncedValue(text, 150)
  const [changing, setChanging] = useState<RoundLine>()
  const query = useRound(id, round, settled, show)
  const decide = useDecide(round)
  const first = query.data?.pages[0]
  const card = first?.card
  const open = card !== undefined && card.finished === ''
  const shows = Object.entries(words.shows)
    .filter(([value]) => open || (value !== 'open' && value !== 'moved'))
    .map(([value, label]) => ({ value: value === 'all' ? '' : value, label }))
  return (
    <Page
      title={card?.title ?? words.title}
      description={card?.sentence}
      action={card && <RoundActions card={card} text={settled} onClose={onClose} />}
      tools={
        <>
          <Button variant="default" onClick={onClose}>
            {words.back}
          </Button>
          <SearchField value={text} onChange={setText} placeholder={words.search} width={220} />
          <Segmented label={words.show} choices={shows} value={show} onChange={setShow} />
        </>
      }
    >
      {first?.moved && show !== 'moved' && (
        <Alert className={classes.moved} color="gray" icon={<RefreshCw size={16} aria-hidden />}>
          {first.moved}{' '}
          <Button size="compact-sm" variant="default" onClick={() => setShow('moved')}>
            {words.seeMoved}
          </Button>
        </Alert>
      )}
      <Lines
        query={query}
        decide={open && mayEdit ? decide : undefined}
        onChange={open && mayEdit ? setChanging : undefined}
      />
      {open && mayEdit && <p className={classes.quiet}>{words.keys}</p>}
      <ChangeDialog
        line={changing}
        onClose={() => setChanging(undefined)}
        onDecide={(line, decision) => decide(line, 'change', decision)}
      />
    </Page>
  )
}
