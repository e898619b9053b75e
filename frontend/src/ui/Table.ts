export type { TableColumn } from './table/columns'
export { Table, type TableProps } from './table/Table'
export type { TableSort } from './table/TableHead'
