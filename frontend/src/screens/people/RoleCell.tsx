import { Menu, UnstyledButton } from '@mantine/core'
import { ChevronsUpDown } from 'lucide-react'
import { useRoleChoices } from '../../api/choices'
import { picked, setRole } from '../../api/people'
import type { PersonRow } from '../../api/types'
import { useReview } from '../../pickers/review/useReview'
import { useSetUp } from '../../pickers/useSetUp'
import { useWords } from '../../words/useWords'
import classes from './People.module.css'

/** The role of a person, changed by choosing another one (checklist 65). */
export function RoleCell({ row, onMore }: { row: PersonRow; onMore: () => void }) {
  const { people: words } = useWords()
  const { id, mayEdit } = useSetUp()
  const review = useReview()
  const ends = row.ends && words.ends(row.ends)
  const also = row.moreRoles.length > 0 ? words.alsoHas(row.moreRoles.join(', ')) : ''
  if (!mayEdit)
    return (
      <span className={classes.clip} title={[row.roleName, ends, also].filter(Boolean).join(' · ')}>
        {row.roleName || words.noRole}
      </span>
    )
  const choose = (role: string) => void review(setRole(id, picked(row.email), role))
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <UnstyledButton
          className={classes.cellButton}
          data-blind={row.role === '' || undefined}
          title={[row.roleName, ends, also].filter(Boolean).join(' · ')}
          aria-label={`${words.changeRoleOf(row.name)}: ${row.roleName || words.noRole}`}
        >
          <span className={classes.clip}>{row.roleName || words.noRole}</span>
          {row.moreRoles.length > 0 && <span className={classes.quiet}>+{row.moreRoles.length}</span>}
          {ends && <span className={classes.quiet}>{ends}</span>}
          <ChevronsUpDown size={12} aria-hidden className={classes.chevron} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <RoleChoices now={row.role} onChoose={choose} />
        <Menu.Divider />
        <Menu.Item onClick={onMore}>{words.moreRoles}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

/** Every role as a line of a menu, the one that is held with a tick. */
export function RoleChoices({ now = '', onChoose }: { now?: string; onChoose: (role: string) => void }) {
  const { id } = useSetUp()
  const roles = useRoleChoices(id).data ?? []
  return (
    <Menu.RadioGroup value={now} onChange={(role) => role !== now && onChoose(role)}>
      {roles.map((role) => (
        <Menu.RadioItem key={role.key} value={role.key} closeMenuOnClick>
          {role.name}
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  )
}
