import { useWords } from '../../words/useWords'
import classes from './Grid.module.css'
import type { GridStayed } from './useGrid'

type Props = {
  name: string
  sentences: readonly string[]
  stayed: GridStayed | undefined
  readOnly: string | undefined
}

/** What there is to say about the cell that has the focus; it is read out as the focus moves. */
export function GridStatus({ name, sentences, stayed, readOnly }: Props) {
  const { grid, levels } = useWords()
  const left = stayed && grid.stayed(stayed.count, stayed.reason ?? grid.notOffered(levels[stayed.level]))
  return (
    <div className={classes.status}>
      <output className={classes.said} data-stayed={left ? true : undefined}>
        {left ?? (
          <>
            <b>{name}</b> {sentences.join(' · ')}
          </>
        )}
      </output>
      <span className={classes.keys}>{readOnly ?? grid.keys}</span>
    </div>
  )
}
