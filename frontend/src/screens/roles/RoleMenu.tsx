import { useState } from 'react'
import { useLocation } from 'wouter'
import { moveRole, resetRoles } from '../../api/roles'
import type { RoleMatrix, RolePanel } from '../../api/types'
import { useReview } from '../../pickers/review/useReview'
import { useSetUp } from '../../pickers/useSetUp'
import { RowMenu } from '../../ui/RowMenu'
import { usePlaceState } from '../../ui/usePlaceState'
import { useWords } from '../../words/useWords'
import { DeleteRole } from './DeleteRole'

type Props = {
  matrix: RoleMatrix
  panel: RolePanel
  onEdit: () => void
  onCopy: (role: string) => void
  onClose: () => void
}

/** What can be done with a role. */
export function RoleMenu({ matrix, panel, onEdit, onCopy, onClose }: Props) {
  const { roles: words, paper } = useWords()
  const { id } = useSetUp()
  const review = useReview()
  const [, navigate] = useLocation()
  const [, setOnly] = usePlaceState('only')
  const [deleting, setDeleting] = useState(false)
  const { key, name, builtIn } = panel.column.card
  const at = matrix.roles.findIndex(({ card }) => card.key === key)
  const move = (place: number) => void review(moveRole(id, key, place))
  const unchanged = panel.column.changed === 0 ? words.panel.resetBarred : undefined
  return (
    <>
      <RowMenu
        name={name}
        actions={[
          { label: words.panel.edit, onClick: onEdit },
          { label: words.panel.clone, onClick: () => onCopy(key) },
          {
            label: words.panel.compare,
            onClick: () => navigate(`/lab?${new URLSearchParams({ tab: 'compare', a: key })}`),
          },
          { label: words.panel.only, onClick: () => setOnly(key) },
          {
            label: paper.printOne,
            onClick: () => navigate(`/paper?what=role&key=${encodeURIComponent(key)}`),
          },
          {
            label: words.panel.left,
            onClick: () => move(at - 1),
            barred: at === 0 ? words.panel.first : undefined,
          },
          {
            label: words.panel.right,
            onClick: () => move(at + 1),
            barred: at === matrix.roles.length - 1 ? words.panel.last : undefined,
          },
          {
            label: words.panel.reset,
            onClick: () => void review(resetRoles(id, [key])),
            barred: builtIn ? unchanged : words.panel.customBarred,
          },
          { label: words.panel.remove, onClick: () => setDeleting(true), grave: true },
        ]}
      />
      <DeleteRole
        open={deleting}
        matrix={matrix}
        panel={panel}
        onClose={() => setDeleting(false)}
        onDeleted={onClose}
      />
    </>
  )
}
