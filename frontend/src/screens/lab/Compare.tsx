import { Button } from '@mantine/core'
import { useCompared } from '../../api/lab'
import { Loaded } from '../../pickers/Loaded'
import { RolePicker } from '../../pickers/RolePicker'
import { useSetUp } from '../../pickers/useSetUp'
import { Empty } from '../../ui/Empty'
import { SkeletonLines } from '../../ui/Skeletons'
import { usePlaceState } from '../../ui/usePlaceState'
import { useWords } from '../../words/useWords'
import { ComparedTable } from './ComparedTable'
import classes from './Lab.module.css'

/** Any two roles side by side: what differs, or everything. */
export function Compare() {
  const { lab } = useWords()
  const { two: words } = lab
  const { id } = useSetUp()
  const [a, setA] = usePlaceState('a')
  const [b, setB] = usePlaceState('b')
  const query = useCompared(id, a, b)
  const swap = () => {
    setA(b)
    setB(a)
  }
  return (
    <div className={classes.part}>
      <div className={classes.tools}>
        <RolePicker label={words.first} value={a} onChange={setA} w={240} />
        <RolePicker label={words.second} value={b} onChange={setB} w={240} />
        <Button variant="default" onClick={swap} disabled={a === '' && b === ''}>
          {words.swap}
        </Button>
      </div>
      {a === '' || b === '' ? (
        <Empty title={words.choose}>{words.chooseHint}</Empty>
      ) : a === b ? (
        <Empty title={words.sameRole}>{words.sameRoleHint}</Empty>
      ) : (
        <Loaded query={query} skeleton={<SkeletonLines lines={10} />}>
          {(compared) => <ComparedTable compared={compared} />}
        </Loaded>
      )}
    </div>
  )
}
