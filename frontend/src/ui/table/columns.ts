import {
  type ColumnDef,
  createSortedRowModel,
  rowSelectionFeature,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table'
import type { ReactNode } from 'react'

/** A column of a Table. */
export type TableColumn<Row> = {
  key: string
  head: string
  cell: (row: Row) => ReactNode
  /** What to sort by; without it the column cannot be sorted. */
  sort?: (row: Row) => string | number
  /** A CSS width; columns without one share what is left. */
  width?: string
  /** Sentences go on in a next line where there is no room; the row grows. */
  wraps?: boolean
  /** Figures stand at the end. */
  align?: 'end'
  /** Keep the head for screen readers only: a column of menus or checkboxes. */
  hideHead?: boolean
}

export const features = tableFeatures({
  rowSortingFeature,
  rowSelectionFeature,
  sortedRowModel: createSortedRowModel(),
})

/** The columns as the table library wants them, sorted as a language sorts. */
export function definitions<Row extends object>(
  columns: readonly TableColumn<Row>[],
  locale: string,
): ColumnDef<typeof features, Row>[] {
  const order = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' })
  const compare = (a: string | number, b: string | number) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : order.compare(String(a), String(b))
  return columns.map(({ key, sort }) => ({
    id: key,
    accessorFn: (row: Row) => sort?.(row) ?? '',
    enableSorting: sort !== undefined,
    sortDescFirst: false,
    ...(sort && { sortFn: (a, b) => compare(sort(a.original), sort(b.original)) }),
  }))
}
