import { Skeleton } from '@mantine/core'
import { useWords } from '../words/useWords'
import classes from './Skeletons.module.css'

const widths = [68, 52, 74, 45, 60, 70, 50, 64]

/** Rows of a table while they are being loaded. */
export function SkeletonRows({ columns, rows = 8 }: { columns: number; rows?: number }) {
  return Array.from({ length: rows }, (_, row) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike
    <tr key={row} aria-hidden>
      {Array.from({ length: columns }, (_, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the cells are all alike
        <td key={column} className={classes.cell}>
          <Skeleton height={10} width={`${widths[(row + column * 3) % widths.length]}%`} />
        </td>
      ))}
    </tr>
  ))
}

/** Lines of text or cards while they are being loaded. */
export function SkeletonLines({ lines = 4, height = 12 }: { lines?: number; height?: number }) {
  const { kit } = useWords()
  return (
    <div className={classes.lines} role="status" aria-label={kit.loading}>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
        <Skeleton key={line} height={height} width={`${widths[line % widths.length]}%`} />
      ))}
    </div>
  )
}
