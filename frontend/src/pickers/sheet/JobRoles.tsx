import type { JobRole } from '../../api/types'
import { useWords } from '../../words/useWords'
import { RolePicker } from '../RolePicker'
import classes from './Sheet.module.css'

type Props = { jobs: readonly string[]; chosen: readonly JobRole[]; onChange: (jobs: JobRole[]) => void }

/** A role for each job code of rows that name no role (checklist 144). */
export function JobRoles({ jobs, chosen, onChange }: Props) {
  const { sheets: words } = useWords()
  if (jobs.length === 0) return null
  const set = (job: string, role: string) =>
    onChange([...chosen.filter((one) => one.job !== job), ...(role ? [{ job, role }] : [])])
  return (
    <section className={classes.jobs} aria-label={words.jobs}>
      <h3 className={classes.heading}>{words.jobs}</h3>
      <p className={classes.quiet}>{words.jobsHint}</p>
      <div className={classes.jobList}>
        {jobs.map((job) => (
          <RolePicker
            key={job}
            label={job}
            clearable
            value={chosen.find((one) => one.job === job)?.role ?? ''}
            onChange={(role) => set(job, role)}
          />
        ))}
      </div>
    </section>
  )
}
