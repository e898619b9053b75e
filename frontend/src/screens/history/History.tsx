import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import { saveFile } from '../../api/files'
import { saveHistory, useHistory } from '../../api/history'
import { FailedQuery } from '../../pickers/Loaded'
import { useSetUp } from '../../pickers/useSetUp'
import { useToastTrouble } from '../../pickers/useTrouble'
import { Empty } from '../../ui/Empty'
import { Page } from '../../ui/Page'
import { SearchField } from '../../ui/SearchField'
import { Table } from '../../ui/Table'
import { useToast } from '../../ui/Toast'
import { usePlaceState } from '../../ui/usePlaceState'
import { useWords } from '../../words/useWords'
import { Chain } from './Chain'
import { CheckPanel } from './CheckPanel'
import { EventPanel } from './EventPanel'
import { Filters } from './Filters'
import { useColumns } from './useColumns'
import { useFilters } from './useFilters'

/** Everything that was done: who, when, what, before and after; undo from a row. */
export function History() {
  const { history: words } = useWords()
  const { id } = useSetUp()
  const [open, setOpen] = usePlaceState('event', { step: true })
  const [checking, setChecking] = usePlaceState('check', { step: true })
  const { query: asked, fields, clear } = useFilters()
  const query = useHistory(id, asked)
  const columns = useColumns()
  const toast = useToast()
  const save = useMutation({
    mutationFn: async () => {
      const file = await saveHistory(id, asked)
      return { file, path: await saveFile(file) }
    },
    onSuccess: ({ file, path }) => toast({ text: path ? words.saved(path) : words.downloaded(file.name) }),
    onError: useToastTrouble(),
  })
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
  const head = query.data?.pages[0]?.head
  return (
    <Page
      title={words.title}
      description={words.description}
      action={
        <Button
          variant="default"
          leftSection={<Download size={15} aria-hidden />}
          loading={save.isPending}
          onClick={() => save.mutate()}
        >
          {words.save}
        </Button>
      }
      tools={<SearchField {...fields.text} placeholder={words.search} width={260} />}
    >
      <Filters fields={fields} />
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
      {head && <Chain head={head} onCheck={() => setChecking('yes')} />}
      <EventPanel seq={Number(open)} onClose={() => setOpen('')} />
      <CheckPanel open={checking !== ''} onClose={() => setChecking('')} />
    </Page>
  )
}
