import { Page } from '../../ui/Page'
import { usePlaceState } from '../../ui/usePlaceState'
import { useWords } from '../../words/useWords'
import { BackForm } from './BackForm'
import { JobForm } from './JobForm'
import { JoinForm } from './JoinForm'
import { StepInForm } from './StepInForm'
import { VerbChoices } from './VerbChoices'
import classes from './Verbs.module.css'
import { isVerb } from './verb'

/** What happened to somebody: one of six verbs, two or three questions each, the effect before it is done. */
export function Happened() {
  const { verbs: words } = useWords()
  const [asked, setVerb] = usePlaceState('verb', { step: true })
  const verb = isVerb(asked) ? asked : 'join'
  return (
    <Page title={words.title} description={words.description} scroll>
      <div className={classes.columns}>
        <VerbChoices verb={verb} onVerb={setVerb} />
        <section className={classes.guide} aria-label={words.verb[verb].name} key={verb}>
          <h2 className={classes.heading}>{words.verb[verb].name}</h2>
          {verb === 'join' && <JoinForm />}
          {verb === 'job' && <JobForm />}
          {verb === 'back' && <BackForm />}
          {(verb === 'cover' || verb === 'leave' || verb === 'exit') && <StepInForm verb={verb} />}
        </section>
      </div>
    </Page>
  )
}
