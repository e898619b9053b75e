import { Button } from '@mantine/core'
import { useLab } from '../../api/lab'
import type { CombinationView, LabView } from '../../api/types'
import { Loaded } from '../../pickers/Loaded'
import { useSetUp } from '../../pickers/useSetUp'
import { Empty } from '../../ui/Empty'
import { SkeletonLines } from '../../ui/Skeletons'
import { usePlaceState } from '../../ui/usePlaceState'
import { useWords } from '../../words/useWords'
import classes from './Lab.module.css'
import { OneRoleDialog } from './OneRoleDialog'

/** Roles that several people have together, each set with the way to make one of it. */
export function Combined() {
  const { id } = useSetUp()
  return (
    <Loaded query={useLab(id)} skeleton={<SkeletonLines lines={8} />}>
      {(view) => <Found view={view} />}
    </Loaded>
  )
}

function Found({ view }: { view: LabView }) {
  const { lab } = useWords()
  const { combined: words } = lab
  const { mayEdit } = useSetUp()
  const [one, setOne] = usePlaceState('one', { step: true })
  const making = view.combinations.find((combination) => nameOf(combination) === one)
  if (view.combinations.length === 0) return <Empty title={words.empty}>{words.emptyHint}</Empty>
  return (
    <div className={classes.part}>
      <p className={classes.quiet}>{words.hint}</p>
      <ul className={classes.cards}>
        {view.combinations.map((combination) => (
          <li key={nameOf(combination)} className={classes.card}>
            <div>
              <b>{combination.names}</b>
              <p>{combination.sentence}</p>
            </div>
            {mayEdit && (
              <Button variant="default" onClick={() => setOne(nameOf(combination))}>
                {words.makeOne}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <OneRoleDialog combination={mayEdit ? making : undefined} onClose={() => setOne('')} />
    </div>
  )
}

/** A combination as the address names it. */
function nameOf({ roles }: CombinationView): string {
  return roles.join(' ')
}
