export { Grid, type GridProps } from './grid/Grid'
export type { GridCell, GridColumn, GridMark, GridPlace, GridRow, GridSection } from './grid/model'
export type { GridTarget } from './grid/useGrid'
