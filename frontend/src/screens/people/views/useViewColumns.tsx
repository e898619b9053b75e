import { Checkbox } from '@mantine/core'
import type { ViewsDraft } from '../../../api/types'
import type { TableColumn } from '../../../ui/Table'
import { useWords } from '../../../words/useWords'
import { type Branch, chosenThrough, withGoal, withView } from './tree'
import classes from './Views.module.css'

type Props = {
  draft: ViewsDraft
  onChange: (draft: ViewsDraft) => void
  tree: readonly Branch[]
  goals: boolean
  whyNoGoals: string
}

/** The columns of the tree of groups: its name, View, and Set goals where View is ticked. */
export function useViewColumns({ draft, onChange, tree, goals, whyNoGoals }: Props): TableColumn<Branch>[] {
  const { views: words } = useWords()
  const viewed = (branch: Branch) => draft.all || chosenThrough(branch, draft.groups) !== undefined
  const tick = (branch: Branch, keys: readonly string[], all: boolean) => {
    const own = keys.includes(branch.group.key)
    const through = own ? undefined : chosenThrough(branch, keys)
    return { checked: all || own || through !== undefined, above: all || through !== undefined }
  }
  return [
    { key: 'name', head: words.group, cell: (branch) => <Name branch={branch} draft={draft} /> },
    {
      key: 'view',
      head: words.view,
      width: '90px',
      cell: (branch) => {
        const { checked, above } = tick(branch, draft.groups, draft.all)
        return (
          <Checkbox
            aria-label={words.viewOf(branch.group.name)}
            checked={checked}
            disabled={above}
            onChange={() => onChange(withView(draft, tree, branch.group.key, !checked))}
          />
        )
      },
    },
    ...(goals
      ? [
          {
            key: 'goals',
            head: words.goals,
            width: '110px',
            cell: (branch: Branch) => {
              const { checked, above } = tick(branch, draft.goals, draft.allGoals)
              return (
                <Checkbox
                  aria-label={words.goalsOf(branch.group.name)}
                  checked={checked}
                  disabled={above || whyNoGoals !== '' || !viewed(branch)}
                  title={whyNoGoals}
                  onChange={() => onChange(withGoal(draft, branch.group.key, !checked))}
                />
              )
            },
          },
        ]
      : []),
  ]
}

function Name({ branch, draft }: { branch: Branch; draft: ViewsDraft }) {
  const { views: words } = useWords()
  const { group, level } = branch
  const through = draft.all ? undefined : chosenThrough(branch, draft.groups)
  return (
    <span className={classes.name} style={{ paddingInlineStart: level * 18 }}>
      <span>{group.name}</span>
      {group.kind && <span className={classes.quiet}>{group.kind}</span>}
      {through && through !== group && <span className={classes.quiet}>{words.through(through.name)}</span>}
    </span>
  )
}
