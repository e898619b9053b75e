import { Checkbox } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { useWords } from '../../words/useWords'
import type { TableColumn } from './columns'
import classes from './Table.module.css'
import { fromControl } from './useRowKeys'

type Props<Row> = {
  row: Row
  index: number
  columns: readonly TableColumn<Row>[]
  name: string
  active: boolean
  open: boolean
  onOpen: (() => void) | undefined
  selection: { on: boolean; onToggle: (range: boolean) => void } | undefined
  onFocus: () => void
  /** Takes how high the row is, where it may be more than a line. */
  measure: ((row: HTMLElement | null) => void) | undefined
  onKeyDown: (event: KeyboardEvent) => void
}

/** One row of a table; the whole of it opens what it is about. */
export function TableRow<Row>(props: Props<Row>) {
  const { row, index, columns, name, active, open, onOpen, selection, onFocus, onKeyDown, measure } = props
  const { kit } = useWords()
  return (
    <tr
      ref={measure}
      className={classes.row}
      tabIndex={active ? 0 : -1}
      aria-rowindex={index + 2}
      aria-selected={selection?.on}
      data-open={open || undefined}
      data-opens={onOpen ? true : undefined}
      data-row={index}
      onClick={(event) => !fromControl(event) && onOpen?.()}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      {selection && (
        <td className={classes.tick}>
          <Checkbox
            aria-label={kit.select(name)}
            checked={selection.on}
            onChange={() => undefined}
            onClick={(event) => selection.onToggle(event.shiftKey)}
          />
        </td>
      )}
      {columns.map((column) => (
        <td key={column.key} data-align={column.align} data-wraps={column.wraps}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  )
}
