import { UnstyledButton } from '@mantine/core'
import { MoveRight, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { useNetRole } from '../../../api/people'
import type { NetRow, NetView, RoleDraft } from '../../../api/types'
import { Loaded } from '../../../pickers/Loaded'
import { useSetUp } from '../../../pickers/useSetUp'
import { LevelGlyph } from '../../../ui/LevelGlyph'
import { isLevel } from '../../../ui/level'
import { SkeletonLines } from '../../../ui/Skeletons'
import { useWords } from '../../../words/useWords'
import classes from './RoleForm.module.css'

/** What all roles of a person together come to, now and afterwards (decision C8). */
export function NetResult({ email, draft }: { email: string; draft: RoleDraft }) {
  const { roleForm: words } = useWords()
  const { id } = useSetUp()
  const query = useNetRole(id, email, draft)
  return (
    <section className={classes.net} aria-label={words.net}>
      <h3 className={classes.heading}>{words.net}</h3>
      {draft.after.role === '' ? (
        <p className={classes.quiet}>{words.chooseFirst}</p>
      ) : (
        <Loaded query={query} skeleton={<SkeletonLines lines={8} />}>
          {(view) => <Net view={view} />}
        </Loaded>
      )}
    </section>
  )
}

function Net({ view }: { view: NetView }) {
  const { roleForm: words } = useWords()
  const [all, setAll] = useState(false)
  const changes = view.rows.filter((row) => row.gain || row.lose)
  const rows = all ? view.rows : changes
  return (
    <>
      <p className={classes.summary}>
        <b>{view.summary}</b> {view.note}
      </p>
      <p className={classes.quiet}>{words.netHint}</p>
      {rows.length > 0 && (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{words.permission}</th>
              <th scope="col">{words.netNow}</th>
              <th scope="col">{words.netThen}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.permission} row={row} />
            ))}
          </tbody>
        </table>
      )}
      {view.rows.length > changes.length && (
        <UnstyledButton className={classes.more} onClick={() => setAll(!all)}>
          {all ? words.showChanges : words.showAll(view.rows.length)}
        </UnstyledButton>
      )}
    </>
  )
}

function Row({ row }: { row: NetRow }) {
  return (
    <tr data-gain={row.gain || undefined} data-lose={row.lose || undefined}>
      <td>
        <span className={classes.permission}>
          {row.name}
          {row.sensitive && <TriangleAlert size={12} aria-hidden className={classes.warn} />}
        </span>
        {row.whose && <span className={classes.whose}>{row.whose}</span>}
      </td>
      <td>{isLevel(row.before) && <LevelGlyph level={row.before} />}</td>
      <td>
        <span className={classes.then}>
          {(row.gain || row.lose) && <MoveRight size={12} aria-hidden />}
          {isLevel(row.after) && <LevelGlyph level={row.after} word />}
        </span>
      </td>
    </tr>
  )
}
