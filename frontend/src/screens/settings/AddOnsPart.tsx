import { Switch } from '@mantine/core'
import { switchAddOn } from '../../api/settings'
import type { AddOnView } from '../../api/types'
import { useReview } from '../../pickers/review/useReview'
import { useSetUp } from '../../pickers/useSetUp'
import { useWords } from '../../words/useWords'
import { Part } from './Part'
import classes from './Settings.module.css'

/** The add-ons and plans the organisation has: without one its permissions are there for nobody (checklist 40). */
export function AddOnsPart({ addOns }: { addOns: readonly AddOnView[] }) {
  const { settings: words } = useWords()
  const { id, mayEdit } = useSetUp()
  const review = useReview()
  return (
    <Part title={words.addOns} hint={words.addOnsHint}>
      {addOns.length === 0 && <p className={classes.quiet}>{words.noAddOns}</p>}
      <ul className={classes.list}>
        {addOns.map((one) => (
          <li key={one.key}>
            <Switch
              label={one.name}
              description={one.permissions ? words.needed(one.permissions) : words.notNeeded}
              checked={one.on}
              disabled={!mayEdit}
              onChange={() => void review(switchAddOn(id, one.key, !one.on))}
            />
          </li>
        ))}
      </ul>
    </Part>
  )
}
