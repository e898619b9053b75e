import { Button } from '@mantine/core'
import { planImport, useImportPreview } from '../../api/transfer'
import type { ImportFile } from '../../api/types'
import { Loaded } from '../../pickers/Loaded'
import { useReview } from '../../pickers/review/useReview'
import { useSetUp } from '../../pickers/useSetUp'
import { SkeletonLines } from '../../ui/Skeletons'
import { useWords } from '../../words/useWords'
import { Conflicts } from './Conflicts'
import { Counts } from './Counts'
import { Entries } from './Entries'
import { ModeChoice } from './ModeChoice'
import classes from './Transfer.module.css'
import { useChoice } from './useChoice'

/** How a file is brought in, what that would do, and the way to the review. */
export function ImportPlan({ file, onDone }: { file: ImportFile; onDone: () => void }) {
  const { importing: words } = useWords()
  const { id } = useSetUp()
  const review = useReview()
  const { choice, onMode, onBase, onRemove, onTheirs } = useChoice(file)
  const query = useImportPreview(id, choice)
  const apply = async () => {
    if (await review(planImport(id, choice))) onDone()
  }
  return (
    <>
      <ModeChoice file={file} choice={choice} onMode={onMode} onBase={onBase} />
      <Loaded query={query} skeleton={<SkeletonLines lines={8} />}>
        {(preview) => (
          <div className={classes.preview} data-busy={query.isPlaceholderData || undefined}>
            <h2 className={classes.heading}>{words.preview}</h2>
            <p className={classes.summary}>{preview.summary}</p>
            {preview.reused.length > 0 && (
              <div className={classes.warning}>
                <b>{words.reused}</b>
                <ul>
                  {preview.reused.map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              </div>
            )}
            {preview.conflicts.length > 0 && (
              <Conflicts conflicts={preview.conflicts} theirs={choice.theirs} onTheirs={onTheirs} />
            )}
            <Counts counts={preview.counts} />
            {preview.entries.length > 0 && <Entries preview={preview} choice={choice} onRemove={onRemove} />}
            <p className={classes.quiet}>{words.reviewHint}</p>
            <Button onClick={() => void apply()}>{words.review}</Button>
          </div>
        )}
      </Loaded>
    </>
  )
}
