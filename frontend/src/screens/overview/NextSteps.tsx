import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { useWords } from '../../words/useWords'
import classes from './Overview.module.css'

/** Where each step is done. */
const places = {
  groups: '/groups?new=group',
  people: '/people?new=people',
  views: '/people?finding=no-viewable-group',
  roles: '/roles',
  export: '/transfer',
}

/** The three most useful things to do next; each goes when it is done. */
export function NextSteps({ steps }: { steps: readonly string[] }) {
  const { overview: words } = useWords()
  return (
    <section className={classes.part}>
      <h2 className={classes.heading}>{words.steps}</h2>
      {steps.length === 0 && <p className={classes.quiet}>{words.stepsDone}</p>}
      <ol className={classes.steps}>
        {steps.filter(isStep).map((step, index) => (
          <li key={step} className={classes.step}>
            <span className={classes.number}>{index + 1}</span>
            <span className={classes.stepTitle}>{words.step[step].title}</span>
            <Button component={Link} href={places[step]} variant={index === 0 ? 'filled' : 'default'}>
              {words.step[step].deed}
            </Button>
          </li>
        ))}
      </ol>
    </section>
  )
}

function isStep(step: string): step is keyof typeof places {
  return step in places
}
