import { Button, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { Plus, Search } from 'lucide-react'
import { useState } from 'react'
import { type MemberKind, useCandidates } from '../../../api/groups'
import type { Member } from '../../../api/types'
import { FailedQuery } from '../../../pickers/Loaded'
import { useSetUp } from '../../../pickers/useSetUp'
import { Empty } from '../../../ui/Empty'
import { Table, type TableColumn } from '../../../ui/Table'
import { useWords } from '../../../words/useWords'
import { entries, ticked } from './entries'
import classes from './Members.module.css'

type Props = {
  kind: MemberKind
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
  /** Who is not on offer. */
  without?: (member: Member) => boolean
}

/** Who is known, to be ticked, and a field that finds them and takes others. */
export function MemberList({ kind, chosen, onChange, without = () => false }: Props) {
  const { members: words } = useWords()
  const { id } = useSetUp()
  const [text, setText] = useState('')
  const [settled] = useDebouncedValue(text, 120)
  const query = useCandidates(id, kind, settled)
  const known = query.data?.pages.flatMap((page) => page.members).filter((member) => !without(member))
  const ids = new Set(known?.map((member) => member.id))
  const byHand = chosen
    .filter((one) => !ids.has(one) && one.toLowerCase().includes(settled.trim().toLowerCase()))
    .map((one) => ({ id: one, name: one, access: false, groups: [] }))
  const rows = known && [...byHand, ...known]
  const written = entries(text, kind).filter((one) => !chosen.includes(one))
  const typed = written.filter((one) => !ids.has(one))
  const take = (taken: readonly string[]) => {
    if (taken.length === 0) return
    onChange([...new Set([...chosen, ...taken])])
    setText('')
  }
  // Enter takes what is written out, known or not. Only a part of somebody's name, which is no
  // address, means whom the finished search for it leaves; with nothing written Enter goes on.
  const enter = () => {
    const searched = settled === text && !query.isPlaceholderData
    if (kind === 'computer' || text.includes('@')) take(written)
    else if (searched) take(known?.length === 1 ? known.map((member) => member.id) : written)
  }
  return (
    <>
      <div className={classes.tools}>
        <TextInput
          data-autofocus
          className={classes.search}
          aria-label={kind === 'user' ? words.searchUsers : words.searchComputers}
          placeholder={kind === 'user' ? words.searchUsers : words.searchComputers}
          leftSection={<Search size={14} aria-hidden />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || text.trim() === '') return
            event.preventDefault()
            enter()
          }}
        />
        {typed.length > 0 && (
          <Button variant="default" leftSection={<Plus size={14} aria-hidden />} onClick={() => take(typed)}>
            {words.enter(typed.join(', '))}
          </Button>
        )}
      </div>
      <div className={classes.list}>
        <Table
          label={kind === 'user' ? words.users : words.computers}
          columns={useColumns(chosen, ids)}
          rows={rows}
          keyOf={(member) => member.id}
          nameOf={(member) => member.name}
          selection={{
            selected: new Set(chosen),
            onChange: (next) => onChange(ticked(chosen, next, new Set(rows?.map((row) => row.id)))),
          }}
          onEnd={query.hasNextPage && !query.isFetching ? () => void query.fetchNextPage() : undefined}
          empty={
            typed.length > 0 ? (
              <Empty title={words.unknown(typed.join(', '))}>{words.unknownHint}</Empty>
            ) : (
              <Empty title={kind === 'user' ? words.none : words.noneComputers}>{words.noneHint}</Empty>
            )
          }
          failed={query.isError && <FailedQuery query={query} />}
        />
      </div>
    </>
  )
}

function useColumns(chosen: readonly string[], known: ReadonlySet<string>): TableColumn<Member>[] {
  const { members: words } = useWords()
  const groups = (member: Member) =>
    chosen.includes(member.id) && !known.has(member.id)
      ? words.entered
      : member.groups.map(({ name }) => name).join(', ')
  return [
    {
      key: 'name',
      head: words.name,
      cell: (member) => (
        <span title={member.id}>
          {member.name}
          {member.name !== member.id && <span className={classes.id}>{member.id}</span>}
        </span>
      ),
    },
    {
      key: 'groups',
      head: words.groups,
      cell: (member) => <span title={groups(member)}>{groups(member)}</span>,
      width: '220px',
    },
  ]
}
