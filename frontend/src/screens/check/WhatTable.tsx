import { Anchor } from '@mantine/core'
import { Fragment } from 'react'
import { Link } from 'wouter'
import type { CheckQuestion, WhatAnswer, WhatRow } from '../../api/types'
import { LevelGlyph } from '../../ui/LevelGlyph'
import { isLevel } from '../../ui/level'
import { useWords } from '../../words/useWords'
import classes from './Check.module.css'
import { addressOf } from './question'

type Props = {
  areas: WhatAnswer['areas']
  question: CheckQuestion
  /** The same reason stands above for all of them. */
  quiet: boolean
}

/** The permissions of a person by area: level, whose data, through which roles, or why not. */
export function WhatTable({ areas, question, quiet }: Props) {
  const { check: words } = useWords()
  const heads = words.whatColumns
  return (
    <div className={classes.scroller}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{heads.permission}</th>
            <th scope="col">{heads.level}</th>
            <th scope="col">{heads.whose}</th>
            <th scope="col">{heads.through}</th>
            <th scope="col">
              <span className={classes.unseen}>{words.columns.why}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {areas.map((area) => (
            <Fragment key={area.key}>
              <tr>
                <th scope="rowgroup" colSpan={5} className={classes.area}>
                  {area.name}
                </th>
              </tr>
              {area.rows.map((row) => (
                <Row key={row.permission} row={row} question={question} quiet={quiet} />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ row, question, quiet }: { row: WhatRow; question: CheckQuestion; quiet: boolean }) {
  const { check: words } = useWords()
  const why = { ...question, permission: row.permission, subject: '', dateFilter: '' }
  return (
    <tr data-view={row.view}>
      <th scope="row">{row.name}</th>
      <td>{isLevel(row.level) && <LevelGlyph level={row.level} word />}</td>
      {row.view ? (
        <>
          <td>{[row.whose, row.filters].filter(Boolean).join(' · ')}</td>
          <td>{row.roles}</td>
        </>
      ) : (
        <td colSpan={2} className={classes.quiet}>
          {quiet ? '' : row.because}
        </td>
      )}
      <td>
        <Anchor component={Link} aria-label={words.whyFor(row.name)} href={`/check?${addressOf('may', why)}`}>
          {words.why}
        </Anchor>
      </td>
    </tr>
  )
}
