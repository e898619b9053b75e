import { useRole } from '../../api/roles'
import type { RoleMatrix } from '../../api/types'
import { Loaded } from '../../pickers/Loaded'
import { useSetUp } from '../../pickers/useSetUp'
import { SidePanel } from '../../ui/SidePanel'
import { SkeletonLines } from '../../ui/Skeletons'
import { usePlaceState } from '../../ui/usePlaceState'
import { RoleNeeds } from './Needs'
import { RoleBadges } from './RoleCards'
import { RoleFormPanel } from './RoleFormPanel'
import { RoleMenu } from './RoleMenu'
import { About, Channels, Different, People } from './RoleParts'
import classes from './Roles.module.css'
import type { Opened } from './useOpen'

type Props = {
  matrix: RoleMatrix
  role: string
  onOpen: (to: Opened) => void
  onCopy: (role: string) => void
  onClose: () => void
}

/** Everything about one role: its card, through what it counts, who has it, what was changed in it. */
export function RolePanel({ matrix, role, onOpen, onCopy, onClose }: Props) {
  const { id, mayEdit } = useSetUp()
  const query = useRole(id, role)
  const [editing, setEditing] = usePlaceState('edit', { step: true })
  const panel = role ? query.data : undefined
  if (panel && editing && mayEdit) {
    return <RoleFormPanel key={role} panel={panel} onDone={() => setEditing('')} onClose={onClose} />
  }
  return (
    <SidePanel
      open={role !== ''}
      size="wide"
      title={panel?.column.card.name ?? ''}
      subtitle={panel && <span className={classes.hint}>{panel.column.hint}</span>}
      tools={
        panel &&
        mayEdit && <RoleMenu {...{ matrix, panel, onCopy, onClose }} onEdit={() => setEditing('role')} />
      }
      onClose={onClose}
    >
      {role !== '' && (
        <Loaded query={query} skeleton={<SkeletonLines lines={10} />}>
          {(loaded) => (
            <>
              <div className={classes.lead}>
                <RoleBadges role={loaded.column} />
              </div>
              <About panel={loaded} onEdit={mayEdit ? () => setEditing('role') : undefined} />
              <Channels panel={loaded} />
              <RoleNeeds panel={loaded} />
              <People panel={loaded} />
              <Different panel={loaded} onOpen={(permission) => onOpen({ role, permission })} />
            </>
          )}
        </Loaded>
      )}
    </SidePanel>
  )
}
