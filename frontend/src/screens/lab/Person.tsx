import { Anchor } from '@mantine/core'
import { useCauses, useLab } from '../../api/lab'
import type { LabView } from '../../api/types'
import { Loaded } from '../../pickers/Loaded'
import { PersonPicker } from '../../pickers/PersonPicker'
import { useSetUp } from '../../pickers/useSetUp'
import { Empty } from '../../ui/Empty'
import { SkeletonLines } from '../../ui/Skeletons'
import { usePlaceState } from '../../ui/usePlaceState'
import { useWords } from '../../words/useWords'
import { Causes } from './Causes'
import classes from './Lab.module.css'

/** Which of somebody's roles causes what they hold, and what taking one away would cost. */
export function Person() {
  const { lab } = useWords()
  const { person: words } = lab
  const { id } = useSetUp()
  const [user, setUser] = usePlaceState('user', { step: true })
  const found = useLab(id)
  const causes = useCauses(id, user)
  return (
    <div className={classes.part}>
      <div className={classes.tools}>
        <PersonPicker label={words.choose} value={user} onChange={setUser} w={300} />
      </div>
      {user === '' ? (
        <Loaded query={found} skeleton={<SkeletonLines lines={6} />}>
          {(view) => <Several view={view} onChoose={setUser} />}
        </Loaded>
      ) : (
        <Loaded query={causes} skeleton={<SkeletonLines lines={10} />}>
          {(view) => <Causes key={view.email} view={view} />}
        </Loaded>
      )}
    </div>
  )
}

function Several({ view, onChoose }: { view: LabView; onChoose: (email: string) => void }) {
  const { lab } = useWords()
  const { person: words } = lab
  if (view.several.length === 0) return <Empty title={words.none}>{words.noneHint}</Empty>
  return (
    <>
      <h2 className={classes.heading}>{words.several}</h2>
      <table className={classes.table} aria-label={words.several}>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.roles}</th>
          </tr>
        </thead>
        <tbody>
          {view.several.map(({ email, name, roles }) => (
            <tr key={email}>
              <th scope="row">
                <Anchor
                  component="button"
                  type="button"
                  size="sm"
                  title={email}
                  onClick={() => onChoose(email)}
                >
                  {name}
                </Anchor>
              </th>
              <td>{roles}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {view.severalTotal > view.several.length && (
        <p className={classes.quiet}>{words.first(view.several.length, view.severalTotal)}</p>
      )}
    </>
  )
}
