import { Link } from 'wouter'
import type { OverviewView } from '../../api/types'
import { useWords } from '../../words/useWords'
import { localeOf } from '../../words/when'
import classes from './Overview.module.css'

/** How much of everything there is, each the way to it. */
export function Counts({ view }: { view: OverviewView }) {
  const { overview: words } = useWords()
  const statuses = view.statuses.map((status) => `${status.count} ${status.name}`).join(', ')
  return (
    <ul className={classes.counts}>
      <Figure to="/people" count={view.people} name={words.people(view.people)} detail={statuses} />
      <Figure
        to="/roles"
        count={view.roles}
        name={words.roles(view.roles)}
        detail={view.custom > 0 ? words.custom(view.custom) : ''}
      />
      <Figure to="/groups" count={view.groups} name={words.groups(view.groups)} detail="" />
      <Figure to="/roles" count={view.permissions} name={words.permissions(view.permissions)} detail="" />
    </ul>
  )
}

function Figure({ to, count, name, detail }: { to: string; count: number; name: string; detail: string }) {
  const { locale } = useWords()
  return (
    <li>
      <Link href={to} className={classes.count ?? ''}>
        <b className={classes.figure}>{count.toLocaleString(localeOf(locale))}</b>
        <span>{name}</span>
        <span className={classes.quiet}>{detail}</span>
      </Link>
    </li>
  )
}
