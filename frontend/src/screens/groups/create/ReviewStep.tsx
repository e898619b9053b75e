import { useGroupChoices } from '../../../api/choices'
import type { GroupDraft } from '../../../api/types'
import { useSetUp } from '../../../pickers/useSetUp'
import { useWords } from '../../../words/useWords'
import classes from './Create.module.css'

/** The group as it will be, before it is created (checklist 113). */
export function ReviewStep({ draft }: { draft: GroupDraft }) {
  const { members: words, groups } = useWords()
  const { id } = useSetUp()
  const parent = useGroupChoices(id).data?.find((group) => group.key === draft.parent)
  const kinds = new Map<string, string>(Object.entries(groups.kinds))
  const facts = [
    [words.reviewName, draft.name.trim()],
    [words.reviewKind, kinds.get(draft.kind) ?? (draft.kind || groups.noKind)],
    [words.reviewParent, parent?.name ?? words.atTop],
  ]
  return (
    <dl className={classes.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      <Members name={words.reviewUsers} ids={draft.users} />
      <Members name={words.reviewComputers} ids={draft.computers} />
    </dl>
  )
}

function Members({ name, ids }: { name: string; ids: readonly string[] }) {
  const { members: words } = useWords()
  return (
    <div>
      <dt>
        {name} {ids.length > 0 && ids.length}
      </dt>
      <dd>
        {ids.length === 0 ? (
          <span className={classes.quiet}>{words.noMembers}</span>
        ) : (
          <ul className={classes.members}>
            {ids.map((id) => (
              <li key={id}>{id}</li>
            ))}
          </ul>
        )}
      </dd>
    </div>
  )
}
