import { GroupsPicker } from '../../pickers/GroupPicker'
import { PersonPicker } from '../../pickers/PersonPicker'
import { RolePicker } from '../../pickers/RolePicker'
import { Segmented } from '../../ui/Tabs'
import { useWords } from '../../words/useWords'
import type { useJob } from './useJob'
import classes from './Verbs.module.css'

type Props = {
  job: ReturnType<typeof useJob>
  /** What no groups mean. */
  groupsHint: string
}

/** Asks what somebody is to do. */
export function JobFields({ job, groupsHint }: Props) {
  const { verbs: words } = useWords()
  return (
    <>
      <div className={classes.kind}>
        <span className={classes.label}>{words.as}</span>
        <Segmented
          label={words.as}
          value={job.like ? 'like' : 'role'}
          onChange={(value) => job.setLike(value === 'like')}
          choices={[
            { value: 'role', label: words.kinds.role },
            { value: 'like', label: words.kinds.like },
          ]}
        />
      </div>
      {job.like && (
        <PersonPicker
          required
          label={words.colleague}
          description={words.colleagueHint}
          value={job.colleague}
          onChange={job.setColleague}
        />
      )}
      {!job.like && <RolePicker required label={words.role} value={job.role} onChange={job.setRole} />}
      {!job.like && job.whyNoGroups !== '' && <p className={classes.quiet}>{job.whyNoGroups}</p>}
      {!job.like && job.whyNoGroups === '' && (
        <GroupsPicker
          label={words.groups}
          description={groupsHint}
          value={job.groups}
          onChange={job.setGroups}
        />
      )}
    </>
  )
}
