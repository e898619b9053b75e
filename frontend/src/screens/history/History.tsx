import { Button, Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useHistory, wholeHistory } from '../../api/history'
import { FailedQuery } from '../../pickers/Loaded'
import { useSetUp } from '../../pickers/useSetUp'
import { Empty } from '../../ui/Empty'
import { Page } from '../../ui/Page'
import { SearchField } from '../../ui/SearchField'
import { Table } from '../../ui/Table'
import { usePlaceState } from '../../ui/usePlaceState'
import { useWords } from '../../words/useWords'
import { EventPanel } from './EventPanel'
import { useColumns } from './useColumns'

/** Everything that was done: who, when, what, before and after; undo from a row. */
export function History() {
  const { history: words } = useWords()
  const { id } = useSetUp()
  const [text, setText] = usePlaceState('text')
  const [action, setAction] = usePlaceState('action')
  const [key, setKey] = usePlaceState('key')
  const [open, setOpen] = usePlaceState('event', { step: true })
  const [settled] = useDebouncedValue(text, 150)
  const query = useHistory(id, { ...wholeHistory, text: settled, action, key })
  const columns = useColumns()
  const clear = () => {
    setText('')
    setAction('')
    setKey('')
  }
  const empty = (
    <Empty
      title={words.empty}
      action={
        <Button variant="default" onClick={clear}>
          {words.clear}
        </Button>
      }
    >
      {words.emptyHint}
    </Empty>
  )
  const actions = Object.entries(words.actions).map(([value, label]) => ({ value, label }))
  return (
    <Page
      title={words.title}
      description={words.description}
      tools={
        <>
          <SearchField value={text} onChange={setText} placeholder={words.search} width={280} />
          <Select
            aria-label={words.action}
            placeholder={words.anyAction}
            data={actions}
            value={action || null}
            onChange={(value) => setAction(value ?? '')}
            clearable
            w={170}
          />
        </>
      }
    >
      <Table
        label={words.title}
        columns={columns}
        rows={query.data?.pages.flatMap((page) => page.entries)}
        keyOf={(entry) => String(entry.seq)}
        nameOf={(entry) => entry.title}
        open={open}
        onOpen={(entry) => setOpen(String(entry.seq))}
        onEnd={query.hasNextPage && !query.isFetching ? () => void query.fetchNextPage() : undefined}
        empty={empty}
        failed={query.isError && <FailedQuery query={query} />}
      />
      <EventPanel seq={Number(open)} onClose={() => setOpen('')} />
    </Page>
  )
}
