import { useState } from 'react'
import { useRoleChoices } from '../../api/choices'
import type { JobDraft } from '../../api/types'
import { useSetUp } from '../../pickers/useSetUp'

/** What somebody is to do, as it is being filled in: a role with groups, or the same as a colleague. */
export function useJob() {
  const { id } = useSetUp()
  const roles = useRoleChoices(id)
  const [like, setLike] = useState(false)
  const [role, setRole] = useState('')
  const [colleague, setColleague] = useState('')
  const [groups, setGroups] = useState<string[]>([])
  const chosen = roles.data?.find((one) => one.key === role)
  const needsGroups = chosen?.needsGroups ?? true
  const named = !like && needsGroups ? groups : []
  const draft = (handOver: string): JobDraft => ({
    role: like ? '' : role,
    like: like ? colleague : '',
    chosen: named.length > 0,
    views: { all: false, groups: named, allGoals: false, goals: [] },
    handOver,
  })
  const clear = () => {
    setRole('')
    setColleague('')
    setGroups([])
  }
  const ready = like ? colleague !== '' : role !== ''
  const whyNoGroups = chosen?.whyNoGroups ?? ''
  return {
    like,
    setLike,
    role,
    setRole,
    colleague,
    setColleague,
    groups,
    setGroups,
    whyNoGroups,
    draft,
    ready,
    clear,
  }
}
