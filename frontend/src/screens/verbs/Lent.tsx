import type { UseQueryResult } from '@tanstack/react-query'
import type { CoveringView } from '../../api/types'
import { Loaded } from '../../pickers/Loaded'
import { SkeletonLines } from '../../ui/Skeletons'
import { useWords } from '../../words/useWords'
import classes from './Verbs.module.css'

/** Which roles a substitute gets, and which not and why. */
export function Lent({ query }: { query: UseQueryResult<CoveringView> }) {
  const { verbs: words } = useWords()
  return (
    <Loaded query={query} skeleton={<SkeletonLines lines={2} />}>
      {({ roles }) => (
        <>
          <Part title={words.gets} lines={roles.filter((role) => role.lent)} />
          <Part title={words.getsNot} lines={roles.filter((role) => !role.lent)} />
        </>
      )}
    </Loaded>
  )
}

function Part({ title, lines }: { title: string; lines: CoveringView['roles'] }) {
  if (lines.length === 0) return null
  return (
    <section className={classes.told} aria-label={title}>
      <h3 className={classes.small}>{title}</h3>
      <ul className={classes.list}>
        {lines.map(({ sentence }) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}
