import { UnstyledButton } from '@mantine/core'
import { TriangleAlert } from 'lucide-react'
import type { PersonRow } from '../../api/types'
import { useSetUp } from '../../pickers/useSetUp'
import { useWords } from '../../words/useWords'
import classes from './People.module.css'

/** Whose data a person sees; a click chooses it (checklist 66). Who sees nothing yet is marked (checklist 70). */
export function GroupsCell({ row, onViews }: { row: PersonRow; onViews: (email: string) => void }) {
  const { people: words } = useWords()
  const { mayEdit } = useSetUp()
  if (!mayEdit)
    return (
      <span className={classes.clip} title={row.groups}>
        {row.groups}
      </span>
    )
  return (
    <UnstyledButton
      className={classes.cellButton}
      data-fixed={row.groupsFixed || undefined}
      data-blind={row.blind || undefined}
      title={row.groups}
      aria-label={`${words.groupsOf(row.name)}: ${row.groups}`}
      onClick={() => onViews(row.email)}
    >
      {row.blind && <TriangleAlert size={13} aria-hidden />}
      <span className={classes.clip} data-mend={row.blind || undefined}>
        {row.blind ? words.giveGroups : row.groups}
      </span>
    </UnstyledButton>
  )
}
