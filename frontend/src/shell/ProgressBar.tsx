import { Button } from '@mantine/core'
import { cancelJob, useProgress } from '../api/progress'
import { useWords } from '../words/useWords'
import classes from './ProgressBar.module.css'

/** A thin bar on top for what takes longer than a moment: what it is, how far, and the way out. */
export function ProgressBar() {
  const { kit } = useWords()
  const [running] = useProgress()
  if (!running) return null
  const { job, step, done, total, final } = running
  return (
    <div className={classes.progress} role="status">
      <progress className={classes.bar} aria-label={step} {...(total > 0 && { value: done, max: total })} />
      <span className={classes.step}>
        {step}
        {total > 0 && ` · ${Math.floor((done / total) * 100)} %`}
      </span>
      {final ? (
        <span className={classes.step}>{kit.final}</span>
      ) : (
        <Button size="compact-sm" variant="default" onClick={() => void cancelJob(job)}>
          {kit.cancel}
        </Button>
      )}
    </div>
  )
}
