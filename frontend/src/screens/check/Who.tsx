import { Anchor } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { Link, useLocation } from 'wouter'
import { useWho } from '../../api/check'
import type { WhoRow } from '../../api/types'
import { FailedQuery } from '../../pickers/Loaded'
import { useSetUp } from '../../pickers/useSetUp'
import { Empty } from '../../ui/Empty'
import { LevelGlyph } from '../../ui/LevelGlyph'
import { isLevel } from '../../ui/level'
import { SearchField } from '../../ui/SearchField'
import { Table, type TableColumn } from '../../ui/Table'
import { usePlaceState } from '../../ui/usePlaceState'
import { useWords } from '../../words/useWords'
import classes from './Check.module.css'
import { addressOf } from './question'
import type { Asking } from './useQuestion'

/** Who may do something, through which roles, on whose data. */
export function Who({ asking }: { asking: Asking }) {
  const { check: words } = useWords()
  const { id } = useSetUp()
  const { question } = asking
  const [text, setText] = usePlaceState('text')
  const [settled] = useDebouncedValue(text, 120)
  const [, navigate] = useLocation()
  const query = useWho(id, { ...question, user: '' }, settled)
  const columns = useColumns(asking)
  if (!question.permission) return <Empty title={words.ask}>{words.askHint.who}</Empty>
  const answer = query.data
  const none = answer?.total === 0 ? answer.sentence : words.noneFits
  return (
    <div className={classes.list}>
      <div className={classes.listHead}>
        <p className={classes.said} role="status">
          {answer?.sentence ?? ' '}
        </p>
        <SearchField value={text} onChange={setText} placeholder={words.search} />
      </div>
      <Table
        label={answer?.asked ?? words.tabs.who}
        columns={columns}
        rows={answer?.people}
        keyOf={(row) => row.email}
        nameOf={(row) => row.name}
        onOpen={(row) => navigate(`/check?${addressOf('may', { ...question, user: row.email })}`)}
        empty={<Empty title={none} />}
        failed={query.isError && <FailedQuery query={query} />}
      />
      {answer && answer.fit > answer.people.length && (
        <p className={classes.quiet}>{words.more200(answer.people.length, answer.fit)}</p>
      )}
    </div>
  )
}

function useColumns({ question }: Asking): TableColumn<WhoRow>[] {
  const { check: words } = useWords()
  return [
    {
      key: 'name',
      head: words.columns.name,
      cell: (row) => <span title={row.email}>{row.name}</span>,
      sort: (row) => row.name,
    },
    {
      key: 'level',
      head: words.columns.level,
      width: '190px',
      cell: (row) => isLevel(row.level) && <LevelGlyph level={row.level} word />,
      sort: (row) => row.level,
    },
    {
      key: 'through',
      head: words.columns.through,
      cell: (row) => row.roles,
      sort: (row) => row.roles,
      wraps: true,
    },
    { key: 'whose', head: words.columns.whose, cell: (row) => row.whose || words.everybody, wraps: true },
    {
      key: 'why',
      head: words.columns.why,
      hideHead: true,
      width: '70px',
      cell: (row) => (
        <Anchor
          component={Link}
          aria-label={words.whyFor(row.name)}
          href={`/check?${addressOf('may', { ...question, user: row.email })}`}
        >
          {words.why}
        </Anchor>
      ),
    },
  ]
}
