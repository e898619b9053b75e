import { Anchor } from '@mantine/core'
import { Link } from 'wouter'
import { useLab } from '../../api/lab'
import type { LabView } from '../../api/types'
import { Loaded } from '../../pickers/Loaded'
import { useSetUp } from '../../pickers/useSetUp'
import { SkeletonLines } from '../../ui/Skeletons'
import { useWords } from '../../words/useWords'
import classes from './Lab.module.css'

/** Roles that nobody has, and permissions that nobody holds. */
export function Unused() {
  const { id } = useSetUp()
  return (
    <Loaded query={useLab(id)} skeleton={<SkeletonLines lines={8} />}>
      {(view) => (
        <div className={classes.part}>
          <Roles view={view} />
          <Permissions view={view} />
        </div>
      )}
    </Loaded>
  )
}

function Roles({ view }: { view: LabView }) {
  const { lab } = useWords()
  const { unused: words } = lab
  return (
    <section>
      <h2 className={classes.heading}>{words.roles}</h2>
      {view.unused.length === 0 ? (
        <p className={classes.quiet}>{words.noRoles}</p>
      ) : (
        <table className={classes.table} aria-label={words.roles}>
          <thead>
            <tr>
              <th scope="col" style={{ width: 260 }}>
                {words.role}
              </th>
              <th scope="col">{words.why}</th>
            </tr>
          </thead>
          <tbody>
            {view.unused.map(({ key, name, sentence }) => (
              <tr key={key}>
                <th scope="row">
                  <Place to={`/roles?role=${key}`} name={name} />
                </th>
                <td>{sentence}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Permissions({ view }: { view: LabView }) {
  const { lab } = useWords()
  const { unused: words } = lab
  return (
    <section>
      <h2 className={classes.heading}>{words.permissions}</h2>
      {view.unheld.length === 0 ? (
        <p className={classes.quiet}>{words.noPermissions}</p>
      ) : (
        <table className={classes.table} aria-label={words.permissions}>
          <thead>
            <tr>
              <th scope="col" style={{ width: 260 }}>
                {words.permission}
              </th>
              <th scope="col" style={{ width: 180 }}>
                {words.area}
              </th>
              <th scope="col">{words.why}</th>
            </tr>
          </thead>
          <tbody>
            {view.unheld.map(({ permission, name, area, sentence }) => (
              <tr key={permission}>
                <th scope="row">
                  <Place to={`/roles?permission=${permission}`} name={name} />
                </th>
                <td>{area}</td>
                <td>{sentence}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Place({ to, name }: { to: string; name: string }) {
  return (
    <Anchor component={Link} href={to} size="sm">
      {name}
    </Anchor>
  )
}
