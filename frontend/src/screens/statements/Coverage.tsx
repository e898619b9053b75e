import { Anchor, Button } from '@mantine/core'
import { useCoverage } from '../../api/statements'
import type { CoverageView } from '../../api/types'
import { FailedQuery } from '../../pickers/Loaded'
import { useSetUp } from '../../pickers/useSetUp'
import { Empty } from '../../ui/Empty'
import { Table, type TableColumn } from '../../ui/Table'
import { usePlaceState } from '../../ui/usePlaceState'
import { useWords } from '../../words/useWords'
import classes from './Statements.module.css'

type Props = { onWrite: (permission: string) => void; onOpen: (statement: string) => void }

/** The permissions that no statement checks, area by area. */
export function Coverage({ onWrite, onOpen }: Props) {
  const { statements } = useWords()
  const { coverage: words } = statements
  const { id } = useSetUp()
  const query = useCoverage(id)
  const columns = useColumns({ onWrite, onOpen })
  const [text] = usePlaceState('text')
  const [area] = usePlaceState('area')
  const [all] = usePlaceState('all')
  const sought = text.trim().toLowerCase()
  const unchecked = query.data?.areas.some(({ checked, rows }) => checked < rows.length)
  const rows =
    query.data &&
    rowsOf(query.data).filter(
      (row) =>
        (all !== '' || row.statements.length === 0) &&
        (area === '' || row.areaKey === area) &&
        `${row.name}\n${row.area}`.toLowerCase().includes(sought),
    )
  return (
    <div className={classes.content}>
      <p className={classes.quiet}>{query.data?.sentence}</p>
      <Table
        label={statements.views.coverage}
        columns={columns}
        rows={rows}
        keyOf={(row) => row.permission}
        nameOf={(row) => row.name}
        empty={
          unchecked ? (
            <Empty title={statements.nothingFits}>{words.nothing}</Empty>
          ) : (
            <Empty title={words.none}>{words.noneHint}</Empty>
          )
        }
        failed={query.isError && <FailedQuery query={query} />}
      />
    </div>
  )
}

function rowsOf(view: CoverageView) {
  return view.areas.flatMap(({ key, name, rows }) =>
    rows.map((row) => ({ ...row, areaKey: key, area: name })),
  )
}

function useColumns({ onWrite, onOpen }: Props): TableColumn<ReturnType<typeof rowsOf>[number]>[] {
  const { statements, kit } = useWords()
  const { coverage: words } = statements
  const { mayEdit } = useSetUp()
  return [
    { key: 'area', head: words.area, cell: (row) => row.area, sort: (row) => row.area, width: '200px' },
    {
      key: 'permission',
      head: words.permission,
      cell: (row) => (
        <>
          {row.name}
          {row.sensitive && <span className={classes.sensitive}>{words.sensitive}</span>}
        </>
      ),
      sort: (row) => row.name,
    },
    {
      key: 'checked',
      head: words.checkedBy,
      cell: (row) =>
        row.statements.map(({ key, text }, at) => (
          <span key={key}>
            {at > 0 && ', '}
            <Anchor component="button" type="button" size="sm" onClick={() => onOpen(key)}>
              {text}
            </Anchor>
          </span>
        )),
    },
    {
      key: 'write',
      head: kit.more,
      hideHead: true,
      width: '110px',
      cell: (row) =>
        mayEdit && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={words.writeOneFor(row.name)}
            onClick={() => onWrite(row.permission)}
          >
            {words.writeOne}
          </Button>
        ),
    },
  ]
}
