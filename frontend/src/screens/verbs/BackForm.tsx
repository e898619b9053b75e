import { comeBack } from '../../api/verbs'
import { useSetUp } from '../../pickers/useSetUp'
import { useWords } from '../../words/useWords'
import { Guide } from './Guide'
import classes from './Verbs.module.css'
import { useWho, Who } from './Who'

/** Somebody comes back from leave. */
export function BackForm() {
  const { verbs: words } = useWords()
  const { id } = useSetUp()
  const who = useWho('back')
  const covering = who.person?.coveredBy ?? []
  return (
    <Guide
      verb="back"
      ready={who.person !== undefined}
      plan={() => comeBack(id, who.email)}
      onDone={() => who.setEmail('')}
    >
      <Who who={who} />
      {covering.length > 0 && (
        <section className={classes.told} aria-label={words.coveredBy}>
          <h3 className={classes.small}>{words.coveredBy}</h3>
          <ul className={classes.list}>
            {covering.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
    </Guide>
  )
}
