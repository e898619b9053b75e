import { Anchor, Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import type { CoveringView } from '../../api/types'
import { cover, goOnLeave, leave, useCovering } from '../../api/verbs'
import { PersonPicker } from '../../pickers/PersonPicker'
import { useSetUp } from '../../pickers/useSetUp'
import { useWords } from '../../words/useWords'
import { daysAfter } from './days'
import { Guide } from './Guide'
import { Lent } from './Lent'
import { useLastDay } from './useLastDay'
import { useWho, Who } from './Who'

const plans = { cover, leave: goOnLeave, exit: leave }

/** A leave is two weeks long until somebody says otherwise. */
const fortnight = 14

/** Somebody is covered for, goes on leave or leaves: who steps in, and until when. */
export function StepInForm({ verb }: { verb: keyof typeof plans }) {
  const { verbs: words } = useWords()
  const { id } = useSetUp()
  const who = useWho(verb)
  const [by, setBy] = useState('')
  const last = useLastDay(verb === 'exit' ? '' : daysAfter(new Date(), fortnight))
  const [admit, setAdmit] = useState(false)
  const draft = { by, from: '', until: last.until, admit }
  const choose = (email: string) => {
    setBy(email)
    setAdmit(false)
  }
  const covering = useCovering(id, last.wrong ? '' : (who.person?.email ?? ''), draft)
  const alone = by === '' && verb !== 'cover'
  const dated = !last.wrong && (verb === 'exit' || last.until !== '')
  const stepsIn = by !== '' && dated && covering.data?.why === '' && !covering.isPlaceholderData
  return (
    <Guide
      verb={verb}
      ready={who.person !== undefined && (alone || stepsIn)}
      plan={() => plans[verb](id, who.email, alone ? { ...draft, by: '', until: '' } : draft)}
      onDone={() => {
        who.setEmail('')
        choose('')
      }}
    >
      <Who who={who} />
      <PersonPicker
        required={verb === 'cover'}
        label={words.by[verb]}
        description={words.byHint[verb] || undefined}
        value={by}
        onChange={choose}
        error={(by !== '' && who.person && covering.data?.why) || undefined}
      />
      {by !== '' && who.person && covering.data && (
        <Ready way={covering.data} admit={admit} onAdmit={setAdmit} />
      )}
      {!alone && (
        <TextInput
          required={verb !== 'exit'}
          label={verb === 'exit' ? words.lastDayExit : words.lastDay}
          description={verb === 'exit' ? words.lastDayExitHint : words.dayHint}
          {...last.field}
        />
      )}
      {by !== '' && who.person && <Lent query={covering} />}
    </Guide>
  )
}

type ReadyProps = { way: CoveringView; admit: boolean; onAdmit: (admit: boolean) => void }

/** What makes somebody able to step in who is not yet. */
function Ready({ way, admit, onAdmit }: ReadyProps) {
  if (way.admit)
    return (
      <Checkbox
        label={way.admit}
        checked={admit}
        onChange={(event) => onAdmit(event.currentTarget.checked)}
      />
    )
  if (way.link)
    return (
      <Anchor component={Link} href={way.link} size="sm">
        {way.way}
      </Anchor>
    )
  return null
}
