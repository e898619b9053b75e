import { Anchor, Button } from '@mantine/core'
import { Link } from 'wouter'
import type { TaskCheck, TaskTick } from '../../../api/types'
import { useWords } from '../../../words/useWords'
import classes from './Making.module.css'
import { withTick } from './ticks'

type Props = {
  tasks: readonly TaskTick[]
  check: TaskCheck | undefined
  onChange: (tasks: TaskTick[]) => void
}

/** What the ticked tasks come to: what they need too, and the roles that can do them already. */
export function TaskResult({ tasks, check, onChange }: Props) {
  const { roles: words } = useWords()
  const missing = check?.missing ?? []
  const offered = missing.filter((need) => !need.barred)
  const add = () =>
    onChange(offered.reduce((all, need) => withTick(all, need.permission, true, false), [...tasks]))
  return (
    <div className={classes.result} role="status">
      <b>{words.tasks.ticked(tasks.length)}</b>
      {missing.length > 0 && (
        <div className={classes.missing}>
          <span>{words.tasks.missing}</span>
          <ul>
            {missing.map((need) => (
              <li key={need.permission}>
                {need.sentence} {need.barred && <span className={classes.quiet}>{need.barred}</span>}
              </li>
            ))}
          </ul>
          {offered.length > 0 && (
            <Button size="compact-sm" variant="default" onClick={add}>
              {words.tasks.addMissing(offered.length)}
            </Button>
          )}
        </div>
      )}
      {check?.near.map((role) => (
        <div key={role.key} className={classes.near}>
          <span>{role.sentence}</span>
          <Anchor component={Link} href={`/roles?${new URLSearchParams({ role: role.key })}`}>
            {words.open(role.name)}
          </Anchor>
        </div>
      ))}
      {check?.notes.map((note) => (
        <span key={note} className={classes.quiet}>
          {note}
        </span>
      ))}
    </div>
  )
}
