import { Button, Group, Radio } from '@mantine/core'
import type { ImportConflict, ImportPlace } from '../../api/types'
import { useWords } from '../../words/useWords'
import classes from './Transfer.module.css'
import { samePlace, toggled } from './useChoice'

type Props = {
  conflicts: readonly ImportConflict[]
  theirs: readonly ImportPlace[]
  onTheirs: (places: ImportPlace[]) => void
}

/** What was changed here and in the file, field by field, each with a choice. */
export function Conflicts({ conflicts, theirs, onTheirs }: Props) {
  const { importing: words } = useWords()
  return (
    <section className={classes.conflicts}>
      <h3 className={classes.heading}>{words.conflicts(conflicts.length)}</h3>
      <Group gap="sm">
        <span className={classes.quiet}>{words.conflictsHint}</span>
        <Button size="compact-sm" variant="subtle" onClick={() => onTheirs([])}>
          {words.allOurs}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => onTheirs(conflicts.map((conflict) => conflict.place))}
        >
          {words.allTheirs}
        </Button>
      </Group>
      <ul className={classes.conflictList}>
        {conflicts.map((conflict) => (
          <Conflict
            key={Object.values(conflict.place).join(' ')}
            conflict={conflict}
            takes={theirs.some((place) => samePlace(place, conflict.place))}
            onTurn={() => onTheirs(toggled(theirs, conflict.place))}
          />
        ))}
      </ul>
    </section>
  )
}

type ConflictProps = { conflict: ImportConflict; takes: boolean; onTurn: () => void }

function Conflict({ conflict, takes, onTurn }: ConflictProps) {
  const { importing: words } = useWords()
  const title = [conflict.name, conflict.field].filter(Boolean).join(': ')
  return (
    <li className={classes.conflict}>
      <Radio.Group
        label={title}
        description={conflict.base && words.was(conflict.base)}
        value={takes ? 'theirs' : 'ours'}
        onChange={onTurn}
      >
        <Group mt={4} gap="lg">
          <Radio value="ours" label={`${words.ours}: ${conflict.ours}`} />
          <Radio value="theirs" label={`${words.theirs}: ${conflict.theirs}`} />
        </Group>
      </Radio.Group>
    </li>
  )
}
