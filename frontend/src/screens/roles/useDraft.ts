import { useSessionStorage } from '@mantine/hooks'
import { useCallback, useMemo, useState } from 'react'
import { proposeDraft, useDraftedCells } from '../../api/roles'
import type { MatrixDraft, RoleMatrix } from '../../api/types'
import { useReview } from '../../pickers/review/useReview'
import { useSetUp } from '../../pickers/useSetUp'
import type { GridPlace } from '../../ui/Grid'
import type { Level } from '../../ui/level'
import { cellsOf, noDraft, stillMeant, withFilter, withLevel, withoutLast } from './draft'
import { type GridCellAt, gridCells } from './matrix'

export type Drafting = {
  draft: MatrixDraft
  /** The cells with the draft. */
  cell: GridCellAt
  setLevel: (places: readonly GridPlace[], level: Level) => void
  setFilter: (role: string, filter: string, on: boolean) => void
  takeBack: (role: string, permission: string) => void
  takeBackLast: () => void
  /** Puts back what was taken back last; nothing when something else was changed since. */
  putBack: (() => void) | undefined
  /** Shows what it does, then applies it or keeps it as it is; says whether it was applied. */
  review: () => Promise<boolean>
  discard: () => void
}

/** What was changed in the matrix and not applied yet. It stays while one looks at other screens. */
export function useDraft(matrix: RoleMatrix): Drafting {
  const { id } = useSetUp()
  const show = useReview()
  const [kept, keep] = useSessionStorage<MatrixDraft>({
    key: `rolebook:draft:${id}`,
    defaultValue: noDraft,
    getInitialValueInEffect: false,
  })
  const [taken, setTaken] = useState<readonly MatrixDraft[]>([])
  const change = useCallback(
    (next: MatrixDraft) => {
      setTaken([])
      keep(next)
    },
    [keep],
  )
  const draft = useMemo(() => stillMeant(kept, matrix), [kept, matrix])
  const drafted = useDraftedCells(id, draft)
  const cell = useMemo(
    () => gridCells(matrix, draft, draft.levels.length > 0 ? (drafted.data ?? []) : []),
    [matrix, draft, drafted.data],
  )
  const cellAt = useMemo(() => cellsOf(matrix), [matrix])
  const last = taken.at(-1)
  const putBack = useCallback(() => {
    setTaken((now) => now.slice(0, -1))
    if (last) keep(last)
  }, [keep, last])
  return {
    draft,
    cell,
    setLevel: useCallback(
      (places, level) => change(withLevel(draft, places, level, cellAt)),
      [change, draft, cellAt],
    ),
    setFilter: useCallback(
      (role, filter, on) => change(withFilter(draft, matrix, role, filter, on)),
      [change, draft, matrix],
    ),
    takeBack: useCallback(
      (role, permission) =>
        change({
          ...draft,
          levels: draft.levels.filter((cell) => cell.role !== role || cell.permission !== permission),
        }),
      [change, draft],
    ),
    takeBackLast: useCallback(() => {
      setTaken((now) => [...now, draft])
      keep(withoutLast(draft))
    }, [keep, draft]),
    putBack: last && putBack,
    review: useCallback(async () => {
      if (draft.levels.length + draft.filters.length === 0) return false
      const applied = await show(proposeDraft(id, draft))
      if (applied) change(noDraft)
      return applied !== undefined
    }, [show, id, draft, change]),
    discard: useCallback(() => change(noDraft), [change]),
  }
}
