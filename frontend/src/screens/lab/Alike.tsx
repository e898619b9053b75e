import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { useLab } from '../../api/lab'
import type { LabView } from '../../api/types'
import { Loaded } from '../../pickers/Loaded'
import { useSetUp } from '../../pickers/useSetUp'
import { Empty } from '../../ui/Empty'
import { SkeletonLines } from '../../ui/Skeletons'
import { useWords } from '../../words/useWords'
import classes from './Lab.module.css'

/** Roles that are equal, or of which one is contained in another. */
export function Alike() {
  const { id } = useSetUp()
  return (
    <Loaded query={useLab(id)} skeleton={<SkeletonLines lines={8} />}>
      {(view) => <Found view={view} />}
    </Loaded>
  )
}

function Found({ view }: { view: LabView }) {
  const { lab } = useWords()
  const { alike: words, relations } = lab
  if (view.overlaps.length === 0) return <Empty title={words.empty}>{words.emptyHint}</Empty>
  return (
    <table className={`${classes.table} ${classes.part}`} aria-label={lab.tabs.alike}>
      <thead>
        <tr>
          <th scope="col" style={{ width: 110 }}>
            {words.columns.relation}
          </th>
          <th scope="col">{words.columns.sentence}</th>
          <th scope="col">{words.columns.detail}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {view.overlaps.map(({ a, aName, b, bName, relation, sentence, detail }) => (
          <tr key={`${a} ${b}`}>
            <td>{relation === 'equal' ? relations.equal : relations.contained}</td>
            <td>{sentence}</td>
            <td className={classes.faint}>{detail}</td>
            <td className={classes.end}>
              <Button
                component={Link}
                href={`/lab?tab=compare&a=${a}&b=${b}`}
                size="compact-sm"
                variant="default"
                aria-label={lab.compareNames(aName, bName)}
              >
                {lab.compare}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
