import { useVerbPerson } from '../../api/verbs'
import { FailedQuery } from '../../pickers/Loaded'
import { PersonPicker } from '../../pickers/PersonPicker'
import { useSetUp } from '../../pickers/useSetUp'
import { usePlaceState } from '../../ui/usePlaceState'
import { useWords } from '../../words/useWords'
import classes from './Verbs.module.css'
import type { Verb } from './verb'

/** Who it happens to, from the address; undefined until somebody is chosen to whom it can. */
export function useWho(verb: Verb) {
  const { id } = useSetUp()
  const [email, setEmail] = usePlaceState('user')
  const query = useVerbPerson(id, verb, email)
  const person = email !== '' && query.data?.why === '' ? query.data : undefined
  return { verb, email, setEmail, query, person }
}

/** Asks who it happens to, and says what they hold now or why it cannot happen to them. */
export function Who({ who }: { who: ReturnType<typeof useWho> }) {
  const { verbs: words } = useWords()
  const { verb, email, setEmail, query } = who
  const why = query.data?.why
  return (
    <div>
      <PersonPicker
        required
        label={words.verb[verb].who}
        value={email}
        onChange={setEmail}
        error={email !== '' && why ? why : undefined}
      />
      {email !== '' && query.isError && <FailedQuery query={query} />}
      {email !== '' && query.data && <p className={classes.quiet}>{query.data.holds}</p>}
    </div>
  )
}
