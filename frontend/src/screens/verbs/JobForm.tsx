import { TextInput } from '@mantine/core'
import { changeJob } from '../../api/verbs'
import { useSetUp } from '../../pickers/useSetUp'
import { useWords } from '../../words/useWords'
import { Guide } from './Guide'
import { JobFields } from './JobFields'
import { useJob } from './useJob'
import { useLastDay } from './useLastDay'
import { useWho, Who } from './Who'

/** Somebody changes job, at once or after a hand-over. */
export function JobForm() {
  const { verbs: words } = useWords()
  const { id } = useSetUp()
  const who = useWho('job')
  const job = useJob()
  const last = useLastDay('')
  return (
    <Guide
      verb="job"
      ready={who.person !== undefined && job.ready && !last.wrong}
      plan={() => changeJob(id, who.email, job.draft(last.until))}
      onDone={() => {
        who.setEmail('')
        job.clear()
      }}
    >
      <Who who={who} />
      <JobFields job={job} groupsHint={words.groupsChange} />
      <TextInput label={words.handOver} description={words.handOverHint} {...last.field} />
    </Guide>
  )
}
