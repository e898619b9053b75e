import { Anchor, Checkbox } from '@mantine/core'
import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { useGroupChoices } from '../../../api/choices'
import type { ViewsDraft } from '../../../api/types'
import { FailedQuery } from '../../../pickers/Loaded'
import { useSetUp } from '../../../pickers/useSetUp'
import { Empty } from '../../../ui/Empty'
import { SearchField } from '../../../ui/SearchField'
import { Table } from '../../../ui/Table'
import { useWords } from '../../../words/useWords'
import { branches, fitting, withAll } from './tree'
import { useViewColumns } from './useViewColumns'
import classes from './Views.module.css'

type Props = {
  draft: ViewsDraft
  onChange: (draft: ViewsDraft) => void
  /** Why goals cannot be set, if so. */
  whyNoGoals: string
  /** Groups alone: neither everything nor goals. */
  groupsOnly?: boolean
}

/** The tree of groups with View and Set goals, and everything at once (checklist 66 to 69). */
export function ViewsEditor({ draft, onChange, whyNoGoals, groupsOnly = false }: Props) {
  const { views: words } = useWords()
  const { id } = useSetUp()
  const [text, setText] = useState('')
  const query = useGroupChoices(id)
  const tree = useMemo(() => branches(query.data ?? []), [query.data])
  const columns = useViewColumns({ draft, onChange, tree, goals: !groupsOnly, whyNoGoals })
  const none = (
    <Empty
      title={words.none}
      action={
        <Anchor component={Link} href="/groups?new=group">
          {words.toGroups}
        </Anchor>
      }
    >
      {words.noneHint}
    </Empty>
  )
  return (
    <div className={classes.editor}>
      {!groupsOnly && (
        <div className={classes.all}>
          <Checkbox
            label={words.all}
            description={words.allHint}
            checked={draft.all}
            onChange={() => onChange(withAll(draft, tree, !draft.all))}
          />
          {draft.all && !whyNoGoals && (
            <Checkbox
              label={words.allGoals}
              checked={draft.allGoals}
              onChange={() => onChange({ ...draft, allGoals: !draft.allGoals })}
            />
          )}
        </div>
      )}
      {tree.length > 8 && (
        <SearchField value={text} onChange={setText} placeholder={words.search} width={260} />
      )}
      <div className={classes.tree} data-off={draft.all || undefined}>
        <Table
          label={words.group}
          columns={columns}
          rows={query.data && fitting(tree, text)}
          keyOf={(branch) => branch.group.key}
          nameOf={(branch) => branch.group.name}
          empty={tree.length === 0 ? none : <Empty title={words.nothing} />}
          failed={query.isError && <FailedQuery query={query} />}
        />
      </div>
      {!groupsOnly && whyNoGoals && tree.length > 0 && <p className={classes.quiet}>{whyNoGoals}</p>}
    </div>
  )
}
