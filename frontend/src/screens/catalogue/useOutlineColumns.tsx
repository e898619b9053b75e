import { type ReactNode, useMemo } from 'react'
import type { CataloguePermission } from '../../api/types'
import { MarkSigns } from '../../pickers/MarkSigns'
import { useSetUp } from '../../pickers/useSetUp'
import { RowMenu } from '../../ui/RowMenu'
import type { TableColumn } from '../../ui/Table'
import { useWords } from '../../words/useWords'
import classes from './Catalogue.module.css'
import { type Line, nameOf } from './outline'
import type { LineActions } from './useLineActions'

/** The columns of the outline: what a permission is called and what is to say of it. */
export function useOutlineColumns({ menu }: LineActions): TableColumn<Line>[] {
  const { catalogue: words } = useWords()
  const { mayEdit } = useSetUp()
  return useMemo(() => {
    const of = (show: (permission: CataloguePermission) => ReactNode) => {
      return ({ permission }: Line) => permission && show(permission)
    }
    const scopes = new Map<string, string>(Object.entries(words.scopes))
    const columns: TableColumn<Line>[] = [
      { key: 'name', head: words.columns.name, cell: (line) => <Name line={line} /> },
      {
        key: 'scope',
        head: words.columns.scope,
        cell: of(({ form }) => scopes.get(form.scope)),
        width: '130px',
      },
      {
        key: 'editable',
        head: words.columns.editable,
        cell: of(({ form }) => form.editable && words.yes),
        width: '120px',
      },
      {
        key: 'needs',
        head: words.columns.needs,
        cell: of((one) => <Needs permission={one} />),
        width: '22%',
      },
      {
        key: 'marks',
        head: words.columns.marks,
        cell: of(({ marks }) => <MarkSigns marks={marks} />),
        width: '84px',
      },
      {
        key: 'roles',
        head: words.columns.roles,
        cell: of(({ roles }) => roles),
        width: '60px',
        align: 'end',
      },
    ]
    if (!mayEdit) return columns
    const actions: TableColumn<Line> = {
      key: 'actions',
      head: words.columns.actions,
      hideHead: true,
      width: '48px',
      cell: (line) => <RowMenu name={nameOf(line)} actions={menu(line)} />,
    }
    return [...columns, actions]
  }, [words, mayEdit, menu])
}

function Name({ line }: { line: Line }) {
  const { catalogue: words } = useWords()
  const { area, permission } = line
  if (permission) {
    return (
      <span className={classes.permission} title={permission.form.description || undefined}>
        {permission.form.name}
      </span>
    )
  }
  return (
    <span className={classes.area}>
      <b>{area.name}</b> <span className={classes.quiet}>{words.permissions(area.permissions.length)}</span>
    </span>
  )
}

/** What it needs too, in sentences on hover. */
function Needs({ permission }: { permission: CataloguePermission }) {
  return <span title={permission.facts.join(' ')}>{permission.needs.join(', ')}</span>
}
