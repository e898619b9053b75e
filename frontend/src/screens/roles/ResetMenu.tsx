import { Button, Menu } from '@mantine/core'
import { RotateCcw } from 'lucide-react'
import { resetRoles } from '../../api/roles'
import type { RoleMatrix } from '../../api/types'
import { useReview } from '../../pickers/review/useReview'
import { useSetUp } from '../../pickers/useSetUp'
import { useWords } from '../../words/useWords'

/** Puts roles back to their defaults, one or all; the review shows what that does (checklist 57). */
export function ResetMenu({ matrix }: { matrix: RoleMatrix }) {
  const { roles: words } = useWords()
  const { id } = useSetUp()
  const review = useReview()
  const changed = matrix.roles.filter((role) => role.changed > 0)
  const reset = (roles: string[]) => void review(resetRoles(id, roles))
  return (
    <Menu>
      <Menu.Target>
        <Button variant="default" leftSection={<RotateCcw size={14} aria-hidden />}>
          {words.reset}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {changed.length === 0 && <Menu.Label>{words.resetNothing}</Menu.Label>}
        {changed.length > 0 && <Menu.Item onClick={() => reset([])}>{words.resetAll}</Menu.Item>}
        {changed.length > 1 &&
          changed.map(({ card }) => (
            <Menu.Item key={card.key} onClick={() => reset([card.key])}>
              {words.resetOne(card.name)}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  )
}
