import { Checkbox } from '@mantine/core'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { useWords } from '../../words/useWords'
import type { TableColumn } from './columns'
import classes from './Table.module.css'

type Props<Row> = {
  columns: readonly TableColumn<Row>[]
  sort: TableSort | undefined
  onSort: (column: string) => void
  selection: { all: boolean; some: boolean; onToggle: () => void } | undefined
}

/** Which column a table is sorted by. */
export type TableSort = { column: string; down: boolean }

/** The heads of the columns; those that sort are buttons. */
export function TableHead<Row>({ columns, sort, onSort, selection }: Props<Row>) {
  const { kit } = useWords()
  return (
    <thead className={classes.head}>
      <tr>
        {selection && (
          <th scope="col" className={classes.tick}>
            <Checkbox
              aria-label={kit.selectAll}
              checked={selection.all}
              indeterminate={selection.some && !selection.all}
              onChange={selection.onToggle}
            />
          </th>
        )}
        {columns.map((column) => {
          const down = sort?.column === column.key ? sort.down : undefined
          return (
            <th
              key={column.key}
              scope="col"
              data-align={column.align}
              aria-sort={down === undefined ? undefined : down ? 'descending' : 'ascending'}
            >
              {column.sort ? (
                <button type="button" className={classes.sort} onClick={() => onSort(column.key)}>
                  {column.head}
                  {down === true && <ArrowDown size={12} aria-hidden />}
                  {down === false && <ArrowUp size={12} aria-hidden />}
                </button>
              ) : (
                <span className={column.hideHead ? classes.unseen : undefined}>{column.head}</span>
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
