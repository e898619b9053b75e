import type { KeyboardEvent } from 'react'
import type { useRound } from '../../api/rounds'
import type { RoundLine } from '../../api/types'
import { FailedQuery } from '../../pickers/Loaded'
import { Empty } from '../../ui/Empty'
import { Table, type TableColumn } from '../../ui/Table'
import { useWords } from '../../words/useWords'
import classes from './Rounds.module.css'
import type { Decide } from './useDecide'
import { Verdicts } from './Verdicts'

type Props = {
  query: ReturnType<typeof useRound>
  /** Undefined when nothing can be decided any more. */
  decide: Decide | undefined
  onChange: ((line: RoundLine) => void) | undefined
}

const letters: Record<string, string> = { k: 'keep', r: 'remove', u: '' }

/** What people hold, a line each, decided by pressing a button or a letter. */
export function Lines({ query, decide, onChange }: Props) {
  const { rounds: words } = useWords()
  const lines = query.data?.pages.flatMap((page) => page.lines)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const row = event.target instanceof HTMLElement ? event.target.dataset.row : undefined
    const line = row === undefined ? undefined : lines?.[Number(row)]
    if (!line || line.state === 'gone' || event.ctrlKey || event.metaKey || event.altKey) return
    const key = event.key.toLowerCase()
    const verdict = letters[key]
    if (key === 'c' && onChange && line.role) onChange(line)
    else if (verdict !== undefined && decide) {
      decide(line, verdict)
      const next = event.currentTarget.querySelector<HTMLElement>(`[data-row="${Number(row) + 1}"]`)
      if (verdict) next?.focus()
    } else return
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the rows inside have the focus; their letters are heard here
    <div className={classes.lines} onKeyDown={onKeyDown}>
      <Table
        label={words.title}
        columns={useColumns(decide, onChange)}
        rows={lines}
        keyOf={({ email, line }) => `${email} ${line}`}
        nameOf={({ name }) => name}
        onEnd={query.hasNextPage && !query.isFetching ? () => void query.fetchNextPage() : undefined}
        empty={<Empty title={words.nothing}>{words.nothingHint}</Empty>}
        failed={query.isError && <FailedQuery query={query} />}
      />
    </div>
  )
}

function useColumns(decide: Props['decide'], onChange: Props['onChange']): TableColumn<RoundLine>[] {
  const { rounds: words } = useWords()
  return [
    {
      key: 'name',
      head: words.person,
      width: '17%',
      cell: ({ name, email, status }) => (
        <span title={email}>
          {name} {status && <span className={classes.quiet}>{status}</span>}
        </span>
      ),
    },
    {
      key: 'has',
      head: words.has,
      wraps: true,
      cell: ({ roleName, held, reason }) => (
        <span title={[roleName, held, reason].filter(Boolean).join(' · ')}>
          {roleName} <span className={classes.quiet}>{[held, reason].filter(Boolean).join(' · ')}</span>
        </span>
      ),
    },
    { key: 'sees', head: words.sees, width: '14%', cell: ({ sees }) => <span title={sees}>{sees}</span> },
    {
      key: 'since',
      head: words.since,
      width: '21%',
      wraps: true,
      cell: ({ since, decided, note }) => {
        const said = [since, decided, note].filter(Boolean).join(' · ')
        return <span title={said}>{said}</span>
      },
    },
    {
      key: 'decision',
      head: words.decision,
      width: '280px',
      cell: (line) => <Verdicts line={line} decide={decide} onChange={onChange} />,
    },
  ]
}
