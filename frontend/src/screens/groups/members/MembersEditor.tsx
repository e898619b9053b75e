import { useState } from 'react'
import type { MemberDraft } from '../../../api/types'
import { Tabs } from '../../../ui/Tabs'
import { useWords } from '../../../words/useWords'
import { MemberList } from './MemberList'

type Props = { members: MemberDraft; onChange: (members: MemberDraft) => void }

/** Users and computers of a group, chosen among those known or entered by hand (checklist 111, 112). */
export function MembersEditor({ members, onChange }: Props) {
  const { members: words } = useWords()
  const [tab, setTab] = useState('users')
  const choices = [
    { value: 'users', label: words.users, count: members.users.length },
    { value: 'computers', label: words.computers, count: members.computers.length },
  ]
  return (
    <Tabs label={words.steps.members} choices={choices} value={tab} onChange={setTab}>
      {tab === 'users' ? (
        <MemberList
          key="user"
          kind="user"
          chosen={members.users}
          onChange={(users) => onChange({ ...members, users })}
        />
      ) : (
        <MemberList
          key="computer"
          kind="computer"
          chosen={members.computers}
          onChange={(computers) => onChange({ ...members, computers })}
        />
      )}
    </Tabs>
  )
}
