import { Anchor } from '@mantine/core'
import { Link } from 'wouter'
import { useCellHistory } from '../../api/roles'
import { Loaded } from '../../pickers/Loaded'
import { useSetUp } from '../../pickers/useSetUp'
import { SkeletonLines } from '../../ui/Skeletons'
import { When } from '../../ui/When'
import { useWords } from '../../words/useWords'
import classes from './Roles.module.css'

/** When a cell was changed, by whom and why. */
export function CellHistory({ role, permission }: { role: string; permission: string }) {
  const { roles: words } = useWords()
  const { id } = useSetUp()
  const query = useCellHistory(id, role, permission)
  return (
    <section className={classes.part}>
      <h3 className={classes.heading}>{words.cell.history}</h3>
      <Loaded query={query} skeleton={<SkeletonLines lines={2} />}>
        {({ events, more }) => (
          <>
            {events.length === 0 && <p className={classes.quiet}>{words.cell.noHistory}</p>}
            <ul className={classes.events}>
              {events.map((event) => (
                <li key={event.seq}>
                  <Anchor
                    component={Link}
                    href={`/history?${new URLSearchParams({ event: String(event.seq) })}`}
                  >
                    {event.sentence}
                  </Anchor>
                  <span className={classes.quiet}>
                    {event.who} · <When at={event.time} />
                    {event.reason && ` · ${event.reason}`}
                  </span>
                </li>
              ))}
            </ul>
            {more && <p className={classes.quiet}>{words.cell.older}</p>}
          </>
        )}
      </Loaded>
    </section>
  )
}
