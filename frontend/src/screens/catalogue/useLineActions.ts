import { useCallback, useMemo } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { moveArea, movePermission, removeArea, removePermission } from '../../api/catalogue'
import type { CatalogueView } from '../../api/types'
import { useReview } from '../../pickers/review/useReview'
import { useSetUp } from '../../pickers/useSetUp'
import type { RowAction } from '../../ui/RowMenu'
import { useWords } from '../../words/useWords'
import { type Line, step } from './outline'

export type LineActions = {
  open: (line: Line) => void
  move: (line: Line, by: 1 | -1) => void
  remove: (line: Line) => void
  menu: (line: Line) => RowAction[]
}

/** What can be done with a line of the outline, by key and from its menu. */
export function useLineActions(view: CatalogueView): LineActions {
  const { catalogue: words } = useWords()
  const { id } = useSetUp()
  const review = useReview()
  const [, navigate] = useLocation()
  const [, setParams] = useSearchParams()
  const show = useCallback(
    (name: string, value: string) =>
      setParams((now) => {
        const next = new URLSearchParams(now)
        for (const one of ['permission', 'new', 'naming']) next.delete(one)
        next.set(name, value)
        return next
      }),
    [setParams],
  )
  return useMemo(() => {
    const open = ({ area, permission }: Line) =>
      permission ? show('permission', permission.key) : show('naming', `area:${area.key}`)
    const move = (line: Line, by: 1 | -1) => {
      const to = step(view, line, by)
      if (!to) return
      void review(
        line.permission
          ? movePermission(id, line.permission.key, to.area, to.place)
          : moveArea(id, line.area.key, to.place),
      )
    }
    const remove = ({ area, permission }: Line) =>
      void review(permission ? removePermission(id, permission.key) : removeArea(id, area.key))
    const moves = (line: Line): RowAction[] => [
      {
        label: words.menu.up,
        onClick: () => move(line, -1),
        barred: step(view, line, -1) ? undefined : words.menu.first,
      },
      {
        label: words.menu.down,
        onClick: () => move(line, 1),
        barred: step(view, line, 1) ? undefined : words.menu.last,
      },
    ]
    const menu = (line: Line): RowAction[] => {
      const { area, permission } = line
      if (permission) {
        const inRoles = `/roles?${new URLSearchParams({ permission: permission.key })}`
        return [
          { label: words.menu.edit, onClick: () => open(line) },
          ...moves(line),
          { label: words.menu.roles, onClick: () => navigate(inRoles) },
          {
            label: words.menu.remove,
            onClick: () => remove(line),
            barred: permission.barred || undefined,
            grave: true,
          },
        ]
      }
      return [
        { label: words.menu.add, onClick: () => show('new', area.key) },
        { label: words.menu.rename, onClick: () => open(line) },
        ...moves(line),
        {
          label: area.permissions.length > 0 ? words.menu.removeAll : words.menu.remove,
          onClick: () => remove(line),
          barred: area.barred || undefined,
          grave: true,
        },
      ]
    }
    return { open, move, remove, menu }
  }, [view, words, id, review, navigate, show])
}
