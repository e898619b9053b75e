import type { MatrixDraft, RoleCell, RoleMatrix } from '../../api/types'
import type { GridPlace } from '../../ui/Grid'
import type { Level } from '../../ui/level'

export const noDraft: MatrixDraft = { levels: [], filters: [] }

/** Finds a cell of the matrix by role and permission. */
export type CellAt = (role: string, permission: string) => RoleCell | undefined

/** The cells of a matrix by role and permission. */
export function cellsOf(matrix: RoleMatrix): CellAt {
  const columns = new Map(matrix.roles.map((role, at) => [role.card.key, at]))
  const rows = new Map(
    matrix.areas.flatMap((area) => area.permissions.map((row) => [row.key, row.cells] as const)),
  )
  return (role, permission) => {
    const at = columns.get(role)
    return at === undefined ? undefined : rows.get(permission)?.[at]
  }
}

/** The draft with cells set to a level; a cell set back to what it is leaves the draft. */
export function withLevel(
  draft: MatrixDraft,
  places: readonly GridPlace[],
  level: Level,
  cellAt: CellAt,
): MatrixDraft {
  const set = new Set(places.map((place) => `${place.column} ${place.row}`))
  const kept = draft.levels.filter((cell) => !set.has(`${cell.role} ${cell.permission}`))
  const changed = places
    .filter((place) => cellAt(place.column, place.row)?.grant !== level)
    .map((place) => ({ role: place.column, permission: place.row, level }))
  return { ...draft, levels: [...kept, ...changed] }
}

/** The draft without what was changed last: a cell, or a role's date filters where no cell is left. */
export function withoutLast(draft: MatrixDraft): MatrixDraft {
  if (draft.levels.length > 0) return { ...draft, levels: draft.levels.slice(0, -1) }
  return { ...draft, filters: draft.filters.slice(0, -1) }
}

/** The draft with a date filter switched for a role; filters as they are leave the draft. */
export function withFilter(
  draft: MatrixDraft,
  matrix: RoleMatrix,
  role: string,
  filter: string,
  on: boolean,
): MatrixDraft {
  const now = new Set(filtersOf(draft, matrix, role))
  if (on) now.add(filter)
  else now.delete(filter)
  const filters = matrix.filters.map((row) => row.key).filter((key) => now.has(key))
  const kept = draft.filters.filter((one) => one.role !== role)
  const same = filters.join() === savedFilters(matrix, role).join()
  return { ...draft, filters: same ? kept : [...kept, { role, filters }] }
}

/** The date filters a role offers, with the draft. */
export function filtersOf(draft: MatrixDraft, matrix: RoleMatrix, role: string): readonly string[] {
  return draft.filters.find((one) => one.role === role)?.filters ?? savedFilters(matrix, role)
}

function savedFilters(matrix: RoleMatrix, role: string): readonly string[] {
  return matrix.roles.find((column) => column.card.key === role)?.filters ?? []
}

/** What of a draft still means something: the set-up may have changed under it. */
export function stillMeant(draft: MatrixDraft, matrix: RoleMatrix): MatrixDraft {
  const cellAt = cellsOf(matrix)
  return {
    levels: draft.levels.filter(({ role, permission, level }) => {
      const cell = cellAt(role, permission)
      return cell && cell.grant !== level && cell.may.includes(level)
    }),
    filters: draft.filters.filter(
      ({ role, filters }) =>
        matrix.roles.some((column) => column.card.key === role) &&
        filters.join() !== savedFilters(matrix, role).join(),
    ),
  }
}
