import type { CatalogueArea, CataloguePermission, CatalogueView } from '../../api/types'

/** A line of the outline: the head of an area, or a permission in it. */
export type Line = { area: CatalogueArea; permission?: CataloguePermission }

/** Names a line among all. */
export function keyOf({ area, permission }: Line): string {
  return permission ? `permission ${permission.key}` : `area ${area.key}`
}

export function nameOf({ area, permission }: Line): string {
  return permission ? permission.form.name : area.name
}

/** The lines whose permission, or whose area, has the text in it. */
export function linesOf(view: CatalogueView, text: string): Line[] {
  const wanted = text.trim().toLowerCase()
  return view.areas.flatMap((area): Line[] => {
    const whole = area.name.toLowerCase().includes(wanted)
    const fit = area.permissions.filter(
      ({ key, form }) => whole || `${form.name} ${key} ${form.description}`.toLowerCase().includes(wanted),
    )
    if (fit.length === 0 && !whole) return []
    return [{ area }, ...fit.map((permission) => ({ area, permission }))]
  })
}

/** Where a line goes: a permission may leave its area at either end. */
export type Target = { area: string; place: number }

/** The place one step up or down; nothing at the very end. */
export function step(view: CatalogueView, line: Line, by: 1 | -1): Target | undefined {
  const at = view.areas.findIndex(({ key }) => key === line.area.key)
  if (!line.permission) {
    const place = at + by
    return place < 0 || place >= view.areas.length ? undefined : { area: line.area.key, place }
  }
  const place = line.area.permissions.findIndex(({ key }) => key === line.permission?.key) + by
  if (place >= 0 && place < line.area.permissions.length) return { area: line.area.key, place }
  const next = view.areas[at + by]
  return next && { area: next.key, place: by > 0 ? 0 : -1 }
}
