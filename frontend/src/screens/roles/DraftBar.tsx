import { Button, Kbd } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useWords } from '../../words/useWords'
import classes from './Roles.module.css'
import type { Drafting } from './useDraft'

/** What was changed and is not applied yet; Ctrl Enter reviews it. Nothing when there is nothing. */
export function DraftBar({ drafting, onDone }: { drafting: Drafting; onDone?: () => void }) {
  const { roles: words } = useWords()
  const { draft, review, discard } = drafting
  const show = async () => {
    if (await review()) onDone?.()
  }
  useHotkeys([['mod+Enter', () => void show()]])
  if (draft.levels.length + draft.filters.length === 0) return null
  return (
    <section className={classes.draft} aria-label={words.draftHint}>
      <output className={classes.drafted}>
        <b>{words.draft(draft.levels.length, draft.filters.length)}</b> {words.draftHint}
      </output>
      <Button
        onClick={() => void show()}
        rightSection={
          <Kbd size="xs" className={classes.kbd}>
            {words.reviewKey}
          </Kbd>
        }
      >
        {words.review}
      </Button>
      <Button variant="default" onClick={discard}>
        {words.discard}
      </Button>
    </section>
  )
}
