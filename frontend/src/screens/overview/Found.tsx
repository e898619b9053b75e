import { useState } from 'react'
import { mendFinding } from '../../api/overview'
import type { OverviewView } from '../../api/types'
import { Findings } from '../../pickers/review/FindingsPart'
import { useReview } from '../../pickers/review/useReview'
import { useSetUp } from '../../pickers/useSetUp'
import { Segmented } from '../../ui/Tabs'
import { useWords } from '../../words/useWords'
import classes from './Overview.module.css'

/** What Rolebook found, in four classes, each with its mend. */
export function Found({ view }: { view: OverviewView }) {
  const { overview: words } = useWords()
  const { id, mayEdit } = useSetUp()
  const review = useReview()
  const [shown, setShown] = useState('')
  const names = new Map<string, (count: number) => string>(Object.entries(words.classes))
  const choices = view.classes.map(({ key, count }) => ({
    value: key,
    label: names.get(key)?.(count) ?? key,
  }))
  const value = choices.some((choice) => choice.value === shown) ? shown : ''
  const findings = view.findings.filter((finding) => value === '' || finding.class === value)
  return (
    <section className={classes.part}>
      <div className={classes.headed}>
        <h2 className={classes.heading}>{words.found}</h2>
        {choices.length > 1 && (
          <Segmented
            label={words.found}
            choices={[{ value: '', label: words.all }, ...choices]}
            value={value}
            onChange={setShown}
          />
        )}
      </div>
      {findings.length === 0 && <p className={classes.quiet}>{words.nothingFound}</p>}
      <Findings
        findings={findings}
        busy={false}
        onMend={mayEdit ? (finding) => void review(mendFinding(id, finding)) : undefined}
      />
    </section>
  )
}
