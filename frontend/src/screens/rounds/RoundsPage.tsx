import { Button } from '@mantine/core'
import { useRounds } from '../../api/rounds'
import type { RoundCard } from '../../api/types'
import { FailedQuery } from '../../pickers/Loaded'
import { useSetUp } from '../../pickers/useSetUp'
import { Empty } from '../../ui/Empty'
import { Page } from '../../ui/Page'
import { Table, type TableColumn } from '../../ui/Table'
import { usePlaceState } from '../../ui/usePlaceState'
import { When } from '../../ui/When'
import { useWords } from '../../words/useWords'
import classes from './Rounds.module.css'
import { StartDialog } from './StartDialog'

/** The reviews there were, when the next is due, and the way to start one. */
export function RoundsPage({ onOpen }: { onOpen: (round: string) => void }) {
  const { rounds: words } = useWords()
  const { id, mayEdit } = useSetUp()
  const query = useRounds(id)
  const [starting, setStarting] = usePlaceState('start', { step: true })
  const start = mayEdit && <Button onClick={() => setStarting('yes')}>{words.start}</Button>
  const columns: TableColumn<RoundCard>[] = [
    { key: 'title', head: words.columns.title, cell: ({ title }) => title },
    { key: 'state', head: words.columns.state, cell: ({ sentence }) => sentence },
    {
      key: 'started',
      head: words.columns.started,
      width: '150px',
      cell: ({ started }) => <When at={started} />,
    },
    {
      key: 'finished',
      head: words.columns.finished,
      width: '150px',
      cell: ({ finished }) => (finished ? <When at={finished} /> : <b>{words.open}</b>),
    },
  ]
  return (
    <Page title={words.title} description={words.description} action={start}>
      {query.data && (
        <p className={classes.lead} data-due={query.data.due || undefined}>
          {query.data.sentence}
        </p>
      )}
      <Table
        label={words.title}
        columns={columns}
        rows={query.data?.rounds}
        keyOf={({ key }) => key}
        nameOf={({ title }) => title}
        onOpen={({ key }) => onOpen(key)}
        empty={
          <Empty title={words.empty} action={start}>
            {words.emptyHint}
          </Empty>
        }
        failed={query.isError && <FailedQuery query={query} />}
      />
      <StartDialog
        open={mayEdit && starting !== '' && query.data !== undefined}
        choices={query.data?.choices ?? []}
        onClose={() => setStarting('')}
        onStarted={onOpen}
      />
    </Page>
  )
}
