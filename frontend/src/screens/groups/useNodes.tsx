import { useMemo } from 'react'
import type { GroupList, GroupRow } from '../../api/types'
import type { TreeNode } from '../../ui/Tree'
import { useWords } from '../../words/useWords'
import classes from './Groups.module.css'

/** The groups as the nodes of a tree, and the keys of those with others below them. */
export function useNodes(list: GroupList | undefined): { nodes: TreeNode[]; keys: string[] } {
  return useMemo(() => {
    const below = new Map<string, GroupRow[]>()
    for (const row of list?.groups ?? []) below.set(row.parent, [...(below.get(row.parent) ?? []), row])
    const from = (parent: string): TreeNode[] =>
      (below.get(parent) ?? []).map((row) => ({
        key: row.key,
        name: row.name,
        detail: <Detail row={row} />,
        children: from(row.key),
      }))
    return { nodes: from(''), keys: [...below.keys()].filter((key) => key !== '') }
  }, [list])
}

function Detail({ row }: { row: GroupRow }) {
  const { groups: words } = useWords()
  const kinds = new Map<string, string>(Object.entries(words.kinds))
  return (
    <span className={classes.detail}>
      {row.because && <span className={classes.because}>{words.has(row.because)}</span>}
      {row.findings.includes('group-empty') && <span className={classes.found}>{words.isEmpty}</span>}
      {row.findings.includes('group-unseen') && <span className={classes.found}>{words.unseen}</span>}
      <span className={classes.kind}>{kinds.get(row.kind) ?? row.kind}</span>
      <span className={classes.figure}>{words.users(row.users)}</span>
      <span className={classes.figure}>{words.computers(row.computers)}</span>
      <span className={classes.figure}>{words.viewers(row.viewers)}</span>
    </span>
  )
}
