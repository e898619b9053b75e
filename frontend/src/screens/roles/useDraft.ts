import { useSessionStorage } from '@mantine/hooks'
import { useCallback, useMemo } from 'react'
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
  const draft = useMemo(() => stillMeant(kept, matrix), [kept, matrix])
  const drafted = useDraftedCells(id, draft)
  const cell = useMemo(
    () => gridCells(matrix, draft, draft.levels.length > 0 ? (drafted.data ?? []) : []),
    [matrix, draft, drafted.data],
  )
  const cellAt = useMemo(() => cellsOf(matrix), [matrix])
  return {
    draft,
    cell,
    setLevel: useCallback(
      (places, level) => keep(withLevel(draft, places, level, cellAt)),
      [keep, draft, cellAt],
    ),
    setFilter: useCallback(
      (role, filter, on) => keep(withFilter(draft, matrix, role, filter, on)),
      [keep, draft, matrix],
    ),
    takeBack: useCallback(
      (role, permission) =>
        keep({
          ...draft,
          levels: draft.levels.filter((cell) => cell.role !== role || cell.permission !== permission),
        }),
      [keep, draft],
    ),
    takeBackLast: useCallback(() => keep(withoutLast(draft)), [keep, draft]),
    review: useCallback(async () => {
      if (draft.levels.length + draft.filters.length === 0) return false
      const applied = await show(proposeDraft(id, draft))
      if (applied) keep(noDraft)
      return applied !== undefined
    }, [show, id, draft, keep]),
    discard: useCallback(() => keep(noDraft), [keep]),
  }
}
