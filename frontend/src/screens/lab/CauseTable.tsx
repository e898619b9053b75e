import { Fragment } from 'react'
import type { CauseRow, CausesView } from '../../api/types'
import { LevelGlyph } from '../../ui/LevelGlyph'
import { isLevel } from '../../ui/level'
import { useWords } from '../../words/useWords'
import classes from './Lab.module.css'

/** Every permission somebody holds with the roles behind it; with `without`, those that would be lost or lessened. */
export function CauseTable({ view, without }: { view: CausesView; without: string }) {
  const { lab } = useWords()
  const { person: words } = lab
  const fits = ({ roles }: CauseRow) =>
    !view.roles.some(({ key }) => key === without) ||
    roles.some(({ role, needed }) => needed && role === without)
  const areas = view.areas
    .map((area) => ({ ...area, rows: area.rows.filter(fits) }))
    .filter(({ rows }) => rows.length > 0)
  if (areas.length === 0) return without && <p className={classes.quiet}>{words.nothingLost}</p>
  return (
    <table className={classes.table} aria-label={lab.tabs.person}>
      <thead>
        <tr>
          <th scope="col">{words.permission}</th>
          <th scope="col" style={{ width: 190 }}>
            {words.level}
          </th>
          <th scope="col" style={{ width: '46%' }}>
            {words.through}
          </th>
        </tr>
      </thead>
      <tbody>
        {areas.map(({ key, name, rows }) => (
          <Fragment key={key}>
            <tr className={classes.area}>
              <th scope="rowgroup" colSpan={3}>
                {name}
              </th>
            </tr>
            {rows.map((row) => (
              <tr key={row.permission}>
                <th scope="row">{row.name}</th>
                <td>{isLevel(row.level) && <LevelGlyph level={row.level} word />}</td>
                <td>
                  <Through row={row} single={view.roles.length < 2} />
                </td>
              </tr>
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}

function Through({ row, single }: { row: CauseRow; single: boolean }) {
  return (
    <span className={classes.chips}>
      {row.roles.map(({ role, name, needed, sentence }) => (
        <span key={role} className={needed ? undefined : classes.faint}>
          {single ? name : sentence}
        </span>
      ))}
    </span>
  )
}
