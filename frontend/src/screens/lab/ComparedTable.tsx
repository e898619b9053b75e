import { Fragment } from 'react'
import type { RolesCompared } from '../../api/types'
import { LevelGlyph } from '../../ui/LevelGlyph'
import { isLevel } from '../../ui/level'
import { Segmented } from '../../ui/Tabs'
import { usePlaceState } from '../../ui/usePlaceState'
import { useWords } from '../../words/useWords'
import classes from './Lab.module.css'

/** What two roles hold, permission by permission, and what else tells them apart. */
export function ComparedTable({ compared }: { compared: RolesCompared }) {
  const { lab } = useWords()
  const { two: words } = lab
  const [show, setShow] = usePlaceState('show')
  const all = show === 'all'
  return (
    <>
      <p className={classes.lead}>{compared.sentence}</p>
      <div className={classes.tools}>
        <Segmented
          label={words.show}
          choices={[
            { value: '', label: words.differences(compared.differ) },
            { value: 'all', label: words.all },
          ]}
          value={all ? 'all' : ''}
          onChange={setShow}
        />
      </div>
      {compared.switches.length > 0 && <Switches compared={compared} />}
      {compared.differ === 0 && !all ? (
        <p className={classes.quiet}>{words.noDifference}</p>
      ) : (
        <Levels compared={compared} all={all} />
      )}
    </>
  )
}

function Levels({ compared, all }: { compared: RolesCompared; all: boolean }) {
  const { lab } = useWords()
  const areas = compared.areas.map((area) => ({
    ...area,
    rows: area.rows.filter((row) => all || row.differs),
  }))
  return (
    <table className={classes.table} aria-label={lab.tabs.compare}>
      <Head first={lab.two.permission} compared={compared} />
      <tbody>
        {areas
          .filter(({ rows }) => rows.length > 0)
          .map(({ key, name, rows }) => (
            <Fragment key={key}>
              <tr className={classes.area}>
                <th scope="rowgroup" colSpan={3}>
                  {name}
                </th>
              </tr>
              {rows.map((row) => (
                <tr key={row.permission} data-differs={(all && row.differs) || undefined}>
                  <th scope="row">{row.name}</th>
                  <td>{isLevel(row.a) && <LevelGlyph level={row.a} word />}</td>
                  <td>{isLevel(row.b) && <LevelGlyph level={row.b} word />}</td>
                </tr>
              ))}
            </Fragment>
          ))}
      </tbody>
    </table>
  )
}

function Switches({ compared }: { compared: RolesCompared }) {
  const { lab } = useWords()
  return (
    <table className={classes.table} aria-label={lab.two.other}>
      <Head first={lab.two.other} compared={compared} />
      <tbody>
        {compared.switches.map(({ name, before, after }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{before}</td>
            <td>{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Head({ first, compared }: { first: string; compared: RolesCompared }) {
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        <th scope="col" style={{ width: '32%' }}>
          {compared.aName}
        </th>
        <th scope="col" style={{ width: '32%' }}>
          {compared.bName}
        </th>
      </tr>
    </thead>
  )
}
