import type { MarkView } from '../api/types'
import { GridMarks } from '../ui/grid/GridMarks'
import { isMarkKind } from '../ui/grid/model'

/** Remarks as small signs, each with its sentence on hover. */
export function MarkSigns({ marks }: { marks: readonly MarkView[] }) {
  const known = marks.flatMap(({ kind, sentence }) => (isMarkKind(kind) ? [{ kind, sentence }] : []))
  return <GridMarks marks={known} />
}
