import { Button } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { type MemberKind, removeMembers, useMembers } from '../../../api/groups'
import type { GroupView, Member } from '../../../api/types'
import { FailedQuery } from '../../../pickers/Loaded'
import { useReview } from '../../../pickers/review/useReview'
import { useSetUp } from '../../../pickers/useSetUp'
import { Empty } from '../../../ui/Empty'
import { SearchField } from '../../../ui/SearchField'
import { Table, type TableColumn } from '../../../ui/Table'
import { usePlaceState } from '../../../ui/usePlaceState'
import { useWords } from '../../../words/useWords'
import { AddMembersDialog } from '../members/AddMembersDialog'
import classes from './Group.module.css'

/** The members of one kind: found, added and taken out. */
export function MembersPart({ group, kind }: { group: GroupView; kind: MemberKind }) {
  const { group: words } = useWords()
  const { id, mayEdit } = useSetUp()
  const review = useReview()
  const [text, setText] = useState('')
  const [settled] = useDebouncedValue(text, 120)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [adding, setAdding] = usePlaceState('add', { step: true })
  const here = `${kind}s`
  const query = useMembers(id, group.key, kind, settled)
  const all = kind === 'user' ? group.users : group.computers
  const take = async () => {
    const ids = [...selected]
    const members = kind === 'user' ? { users: ids, computers: [] } : { users: [], computers: ids }
    if (await review(removeMembers(id, group.key, members))) setSelected(new Set())
  }
  const add = mayEdit && (
    <Button variant="default" leftSection={<Plus size={15} aria-hidden />} onClick={() => setAdding(here)}>
      {kind === 'user' ? words.addUsers : words.addComputers}
    </Button>
  )
  const empty = (
    <Empty title={kind === 'user' ? words.noUsers : words.noComputers} action={add}>
      {kind === 'user' ? words.noUsersHint : words.noComputersHint}
    </Empty>
  )
  return (
    <>
      <div className={classes.tools}>
        <SearchField value={text} onChange={setText} placeholder={words.searchMembers} width={220} />
        {selected.size > 0 ? (
          <Button variant="default" color="red" onClick={() => void take()}>
            {words.remove(selected.size)}
          </Button>
        ) : (
          all > 0 && add
        )}
      </div>
      <div className={classes.list}>
        <Table
          label={kind === 'user' ? words.tabs.users : words.tabs.computers}
          columns={useColumns(group)}
          rows={query.data?.pages.flatMap((page) => page.members)}
          keyOf={(member) => member.id}
          nameOf={(member) => member.name}
          {...(mayEdit && { selection: { selected, onChange: setSelected } })}
          onEnd={query.hasNextPage && !query.isFetching ? () => void query.fetchNextPage() : undefined}
          empty={all === 0 ? empty : <Empty title={words.noMember} />}
          failed={query.isError && <FailedQuery query={query} />}
        />
      </div>
      <AddMembersDialog
        group={group}
        kind={kind}
        open={mayEdit && adding === here}
        onClose={() => setAdding('')}
      />
    </>
  )
}

function useColumns(group: GroupView): TableColumn<Member>[] {
  const { group: words } = useWords()
  const others = (member: Member) =>
    member.groups
      .filter(({ key }) => key !== group.key)
      .map(({ name }) => name)
      .join(', ')
  const name: TableColumn<Member> = {
    key: 'name',
    head: words.memberName,
    cell: (member) => (
      <span title={member.access ? `${member.id} · ${words.access}` : member.id}>{member.name}</span>
    ),
  }
  const also: TableColumn<Member> = {
    key: 'groups',
    head: words.memberGroups,
    cell: (member) => <span title={others(member)}>{others(member)}</span>,
    width: '190px',
  }
  return [name, also]
}
