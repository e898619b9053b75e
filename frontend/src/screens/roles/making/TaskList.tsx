import { Checkbox } from '@mantine/core'
import { Lock } from 'lucide-react'
import { useState } from 'react'
import type { PermissionArea, PermissionRow, RoleMatrix, TaskCheck, TaskTick } from '../../../api/types'
import { MarkSigns } from '../../../pickers/MarkSigns'
import { LevelGlyph } from '../../../ui/LevelGlyph'
import { isLevel } from '../../../ui/level'
import { SearchField } from '../../../ui/SearchField'
import { useWords } from '../../../words/useWords'
import classes from './Making.module.css'
import { changes, fitting, ticked, withTick } from './ticks'

type Props = {
  matrix: RoleMatrix
  tasks: readonly TaskTick[]
  check: TaskCheck | undefined
  onChange: (tasks: TaskTick[]) => void
}

/** What somebody may have to do, area by area: see it, or change something in it too. */
export function TaskList({ matrix, tasks, check, onChange }: Props) {
  const { roles: words } = useWords()
  const [text, setText] = useState('')
  const areas = fitting(matrix.areas, text)
  return (
    <section className={classes.tasks} aria-label={words.tasks.title}>
      <SearchField value={text} onChange={setText} placeholder={words.tasks.search} />
      {areas.length === 0 && <p className={classes.quiet}>{words.nothingFits}</p>}
      {areas.map((area) => (
        <Area key={area.key} {...{ area, tasks, check, onChange }} />
      ))}
    </section>
  )
}

function Area({ area, tasks, check, onChange }: Omit<Props, 'matrix'> & { area: PermissionArea }) {
  const { roles: words } = useWords()
  const level = (permission: string) => check?.levels.find((one) => one.permission === permission)?.level
  return (
    <table className={classes.area}>
      <thead>
        <tr>
          <th scope="col">{area.name}</th>
          <th scope="col">{words.tasks.see}</th>
          <th scope="col">{words.tasks.change}</th>
          <th scope="col">{words.tasks.level}</th>
        </tr>
      </thead>
      <tbody>
        {area.permissions.map((row) => (
          <Task
            key={row.key}
            row={row}
            seen={ticked(tasks, row.key)}
            changed={changes(tasks, row.key)}
            level={level(row.key)}
            onTick={(see, change) => onChange(withTick(tasks, row.key, see, change))}
          />
        ))}
      </tbody>
    </table>
  )
}

type TaskProps = {
  row: PermissionRow
  seen: boolean
  changed: boolean
  level: string | undefined
  onTick: (see: boolean, change: boolean) => void
}

function Task({ row, seen, changed, level, onTick }: TaskProps) {
  const { roles: words } = useWords()
  const [before, after] = [row.marks.find(({ kind }) => kind === 'api-only'), row.description]
  return (
    <tr data-idle={row.inPlan ? undefined : true}>
      <th scope="row">
        <span className={classes.task}>
          {row.name} <MarkSigns marks={row.marks} />
        </span>
        {(after || (row.apiOnly && before)) && (
          <span className={classes.what}>{row.apiOnly ? before?.sentence : after}</span>
        )}
      </th>
      {row.apiOnly ? (
        <td colSpan={2}>
          <Lock size={13} aria-label={before?.sentence ?? ''} />
        </td>
      ) : (
        <>
          <td>
            <Checkbox
              aria-label={words.tasks.seeIt(row.name)}
              checked={seen}
              onChange={(event) => onTick(event.currentTarget.checked, false)}
            />
          </td>
          <td>
            {row.editable && (
              <Checkbox
                aria-label={words.tasks.changeIt(row.name)}
                checked={changed}
                onChange={(event) => onTick(true, event.currentTarget.checked)}
              />
            )}
          </td>
        </>
      )}
      <td>{level && isLevel(level) && <LevelGlyph level={level} word />}</td>
    </tr>
  )
}
