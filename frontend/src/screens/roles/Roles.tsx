import { ActionIcon, Button } from '@mantine/core'
import { Printer } from 'lucide-react'
import { Link } from 'wouter'
import { useRoleMatrix } from '../../api/roles'
import type { RoleMatrix } from '../../api/types'
import { Loaded } from '../../pickers/Loaded'
import { ReadOnly } from '../../pickers/ReadOnly'
import { useSetUp } from '../../pickers/useSetUp'
import { Empty } from '../../ui/Empty'
import { Page } from '../../ui/Page'
import { SkeletonLines } from '../../ui/Skeletons'
import { usePlaceState } from '../../ui/usePlaceState'
import { useWords } from '../../words/useWords'
import { CellPanel } from './CellPanel'
import { Matrix } from './Matrix'
import { NewRole } from './NewRole'
import { PermissionPanel } from './PermissionPanel'
import { ResetMenu } from './ResetMenu'
import { RoleCards } from './RoleCards'
import { RolePanel } from './RolePanel'
import { NewRule, RulePanel } from './rules/RulePanel'
import { Rules } from './rules/Rules'
import { Tools } from './Tools'
import { useDraft } from './useDraft'
import { useDraftUndo } from './useDraftUndo'
import { useOpen } from './useOpen'

/** What each role may do: the matrix of levels, the roles as cards, and a panel for each of both. */
export function Roles() {
  const { roles: words } = useWords()
  const { id } = useSetUp()
  const query = useRoleMatrix(id)
  if (query.data) return <Filled matrix={query.data} />
  return (
    <Page title={words.title} description={words.description}>
      <Loaded query={query} skeleton={<SkeletonLines lines={14} height={18} />}>
        {() => null}
      </Loaded>
    </Page>
  )
}

function Filled({ matrix }: { matrix: RoleMatrix }) {
  const { roles: words, paper } = useWords()
  const { mayEdit } = useSetUp()
  const [view] = usePlaceState('view')
  const [making, setMaking] = usePlaceState('new', { step: true })
  const [{ role, permission }, open] = useOpen()
  const drafting = useDraft(matrix)
  useDraftUndo(drafting)
  const make = <Button onClick={() => setMaking('tasks')}>{words.newRole}</Button>
  const close = () => open({})
  const shared = { matrix, drafting, onOpen: open, onClose: close }
  return (
    <Page
      title={words.title}
      description={words.description}
      scroll={view === 'cards' || view === 'rules'}
      tools={<Tools matrix={matrix} draft={drafting.draft} />}
      action={
        <>
          <ActionIcon
            component={Link}
            href="/paper?what=matrix"
            variant="default"
            size={32}
            aria-label={paper.printMatrix}
            title={paper.printMatrix}
          >
            <Printer size={15} aria-hidden />
          </ActionIcon>
          {mayEdit && view !== 'rules' && <ResetMenu matrix={matrix} />}
          {!mayEdit ? <ReadOnly /> : view === 'rules' ? <NewRule /> : make}
        </>
      }
    >
      {view === 'rules' ? (
        <Rules />
      ) : matrix.roles.length === 0 ? (
        <Empty title={words.empty} action={mayEdit && make}>
          {words.emptyHint}
        </Empty>
      ) : view === 'cards' ? (
        <RoleCards matrix={matrix} onOpen={(key) => open({ role: key })} />
      ) : (
        <Matrix {...shared} />
      )}
      <CellPanel {...shared} role={permission && role} permission={role && permission} />
      <RolePanel {...shared} role={permission ? '' : role} onCopy={(key) => setMaking(key)} />
      <PermissionPanel {...shared} permission={role ? '' : permission} />
      <NewRole matrix={matrix} from={making} onFrom={setMaking} onClose={() => setMaking('')} />
      <RulePanel matrix={matrix} />
    </Page>
  )
}
