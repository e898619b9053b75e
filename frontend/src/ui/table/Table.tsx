import { useTable } from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useWords } from '../../words/useWords'
import { SkeletonRows } from '../Skeletons'
import { definitions, features, type TableColumn } from './columns'
import classes from './Table.module.css'
import { TableHead, type TableSort } from './TableHead'
import { TableRow } from './TableRow'
import { useOneStop } from './useOneStop'
import { useRowKeys } from './useRowKeys'

export type TableProps<Row> = {
  /** What the table lists, for screen readers. */
  label: string
  columns: readonly TableColumn<Row>[]
  /** Undefined while they are being loaded. */
  rows: readonly Row[] | undefined
  keyOf: (row: Row) => string
  nameOf: (row: Row) => string
  onOpen?: (row: Row) => void
  /** The key of the row whose panel is open. */
  open?: string | undefined
  selection?: { selected: ReadonlySet<string>; onChange: (selected: ReadonlySet<string>) => void }
  /** Set together when the rows come sorted; without them the table sorts by itself. */
  sort?: TableSort | undefined
  onSort?: (sort: TableSort) => void
  /** Shown in place of rows when there are none. */
  empty: ReactNode
  /** Shown in place of rows when they could not be loaded. */
  failed?: ReactNode
  /** Called when the last row comes into sight and more may follow. */
  onEnd?: (() => void) | undefined
}

const rowHeight = 32

/** A list of things with real heads: sorted, selected and walked by mouse and keyboard. */
export function Table<Row extends object>(props: TableProps<Row>) {
  const { label, columns, rows, keyOf, nameOf, onOpen, open, selection, onSort, onEnd } = props
  const { locale } = useWords()
  const scroller = useRef<HTMLDivElement>(null)
  const [own, setOwn] = useState<TableSort>()
  const sort = onSort ? props.sort : own
  const table = useTable({
    features,
    columns: useMemo(() => definitions(columns, locale), [columns, locale]),
    data: useMemo(() => [...(rows ?? [])], [rows]),
    getRowId: keyOf,
    manualSorting: Boolean(onSort),
    state: {
      sorting: sort ? [{ id: sort.column, desc: sort.down }] : [],
      rowSelection: Object.fromEntries([...(selection?.selected ?? [])].map((key) => [key, true])),
    },
  })
  const shown = table.getRowModel().rows
  const toggle = useToggle(
    shown.map((row) => row.id),
    selection,
  )
  const keys = useRowKeys(shown.length, 12, {
    onOpen: onOpen && ((index) => shown[index] && onOpen(shown[index].original)),
    onToggle: selection && ((index) => toggle(index, false)),
  })
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    scrollPaddingStart: rowHeight,
    overscan: 10,
    indexAttribute: 'data-row',
  })
  const wraps = columns.some((column) => column.wraps)
  const items = virtual.getVirtualItems()
  const lastSeen = items.at(-1)?.index
  // The row with the tab stop may be out of sight; then the first that is drawn has it.
  const stop = items.some(({ index }) => index === keys.active) ? keys.active : (items[0]?.index ?? 0)
  useOneStop(scroller, stop)
  useEffect(() => {
    if (lastSeen !== undefined && lastSeen === shown.length - 1) onEnd?.()
  }, [lastSeen, shown.length, onEnd])

  const onKeyDown = (event: KeyboardEvent) => {
    const to = keys.onKeyDown(event)
    if (to === undefined) return
    virtual.scrollToIndex(to)
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-row="${to}"]`)?.focus())
  }
  const onHead = (column: string) => {
    const next = { column, down: sort?.column === column && !sort.down }
    if (onSort) onSort(next)
    else setOwn(next)
  }
  const all = selection && {
    all: table.getIsAllRowsSelected(),
    some: table.getIsSomeRowsSelected(),
    onToggle: () =>
      selection.onChange(new Set(table.getIsAllRowsSelected() ? [] : shown.map((row) => row.id))),
  }
  const instead = props.failed || (rows?.length === 0 ? props.empty : undefined)
  return (
    <div ref={scroller} className={classes.scroller} data-instead={instead ? true : undefined}>
      <table className={classes.table} aria-label={label} aria-rowcount={shown.length + 1} aria-busy={!rows}>
        <colgroup>
          {selection && <col style={{ width: 34 }} />}
          {columns.map((column) => (
            <col key={column.key} {...(column.width && { style: { width: column.width } })} />
          ))}
        </colgroup>
        <TableHead columns={columns} sort={sort} onSort={onHead} selection={all} />
        <tbody>
          {!rows && !props.failed && <SkeletonRows columns={columns.length + (selection ? 1 : 0)} />}
          <Space height={items[0]?.start ?? 0} />
          {items.map(({ index }) => {
            const row = shown[index]
            return (
              row && (
                <TableRow
                  key={row.id}
                  row={row.original}
                  index={index}
                  columns={columns}
                  name={nameOf(row.original)}
                  active={index === stop}
                  open={row.id === open}
                  onOpen={onOpen && (() => onOpen(row.original))}
                  selection={
                    selection && {
                      on: selection.selected.has(row.id),
                      onToggle: (range) => toggle(index, range),
                    }
                  }
                  onFocus={() => keys.setActive(index)}
                  measure={wraps ? virtual.measureElement : undefined}
                  onKeyDown={onKeyDown}
                />
              )
            )
          })}
          <Space height={virtual.getTotalSize() - (items.at(-1)?.end ?? 0)} />
        </tbody>
      </table>
      {instead && <div className={classes.instead}>{instead}</div>}
    </div>
  )
}

function Space({ height }: { height: number }) {
  return height > 0 ? (
    <tr aria-hidden style={{ height }}>
      <td />
    </tr>
  ) : null
}

/** Toggles a row, or with `range` every row since the one toggled last. */
function useToggle(keys: readonly string[], selection: TableProps<object>['selection']) {
  const from = useRef(0)
  return (index: number, range: boolean) => {
    const key = keys[index]
    if (!selection || key === undefined) return
    const next = new Set(selection.selected)
    const on = !next.has(key)
    const [first, last] = range
      ? [Math.min(from.current, index), Math.max(from.current, index)]
      : [index, index]
    for (const each of keys.slice(first, last + 1)) {
      if (on) next.add(each)
      else next.delete(each)
    }
    from.current = index
    selection.onChange(next)
  }
}
