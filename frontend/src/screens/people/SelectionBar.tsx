import { Button, Menu } from '@mantine/core'
import { useState } from 'react'
import { setRole } from '../../api/people'
import type { Picked } from '../../api/types'
import { useReview } from '../../pickers/review/useReview'
import { useSetUp } from '../../pickers/useSetUp'
import { useWords } from '../../words/useWords'
import { DeleteManyDialog } from './DeleteManyDialog'
import classes from './People.module.css'
import { RoleChoices } from './RoleCell'
import { useDeed } from './useDeed'

type Props = {
  selection: Picked
  /** How many people are selected. */
  count: number
  /** How many people fit the query. */
  total: number
  onEverybody: () => void
  onClear: () => void
  onViews: (people: Picked) => void
  /** Invites those selected to sign in; absent when everybody is. */
  onInvite?: (() => void) | undefined
}

const statusDeeds = ['activate', 'suspend', 'unsuspend', 'terminate', 'delete'] as const

/** What can be done to all people selected at once. */
export function SelectionBar({ selection, count, total, onEverybody, onClear, onViews, onInvite }: Props) {
  const { people: words, invitations } = useWords()
  const { id } = useSetUp()
  const review = useReview()
  const deed = useDeed()
  const [deleting, setDeleting] = useState(false)
  return (
    <section className={classes.bar} aria-label={words.selected(count)}>
      <b aria-live="polite">{selection.everyone ? words.allSelected(count) : words.selected(count)}</b>
      {!selection.everyone && count < total && (
        <Button variant="subtle" onClick={onEverybody}>
          {words.selectAll(total)}
        </Button>
      )}
      <Button variant="subtle" color="gray" onClick={onClear}>
        {words.unselect}
      </Button>
      <span className={classes.spring} />
      <Menu position="top-end">
        <Menu.Target>
          <Button variant="default">{words.changeRole}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <RoleChoices onChoose={(role) => void review(setRole(id, selection, role))} />
        </Menu.Dropdown>
      </Menu>
      <Button variant="default" onClick={() => onViews(selection)}>
        {words.chooseGroups}
      </Button>
      <Menu position="top-end">
        <Menu.Target>
          <Button variant="default">{words.changeStatus}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {onInvite && <Menu.Item onClick={onInvite}>{invitations.actions.none}</Menu.Item>}
          {onInvite && <Menu.Divider />}
          {statusDeeds.map((name) => (
            <Menu.Item
              key={name}
              onClick={() => (name === 'delete' ? setDeleting(true) : void deed(selection, name))}
              {...((name === 'delete' || name === 'terminate') && { color: 'red' })}
            >
              {words.deeds[name]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <DeleteManyDialog
        open={deleting}
        count={count}
        onClose={() => setDeleting(false)}
        onDelete={async () => {
          setDeleting(false)
          if (await deed(selection, 'delete')) onClear()
        }}
      />
    </section>
  )
}
