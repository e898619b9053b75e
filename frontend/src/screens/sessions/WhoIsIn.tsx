import { Badge, Button } from '@mantine/core'
import { Link } from 'wouter'
import { useSessions, useSignOut } from '../../api/sessions'
import { FailedQuery } from '../../pickers/Loaded'
import { useSetUp } from '../../pickers/useSetUp'
import { useToastTrouble } from '../../pickers/useTrouble'
import { Empty } from '../../ui/Empty'
import { Page } from '../../ui/Page'
import { Table } from '../../ui/Table'
import { useToast } from '../../ui/Toast'
import { useWords } from '../../words/useWords'
import { useSessionColumns } from './useSessionColumns'

/** Who is signed in, since when and from where, with who still has the rights of before. */
export function WhoIsIn() {
  const { sessions: words } = useWords()
  const { id, mayEdit } = useSetUp()
  const query = useSessions(id)
  const columns = useSessionColumns()
  const toast = useToast()
  const trouble = useToastTrouble()
  const signOut = useSignOut(id)
  const rows = query.data?.sessions
  const others = rows?.some((row) => !row.own) ?? false
  const everybody = () =>
    signOut.mutate(undefined, { onSuccess: () => toast({ text: words.allSignedOut }), onError: trouble })
  const empty = (
    <Empty
      title={words.empty}
      action={
        <Button component={Link} href="/people" variant="default">
          {words.toPeople}
        </Button>
      }
    >
      {words.emptyHint}
    </Empty>
  )
  return (
    <Page
      title={words.title}
      description={words.description}
      action={
        mayEdit &&
        others && (
          <Button variant="default" loading={signOut.isPending} onClick={everybody}>
            {words.signOutAll}
          </Button>
        )
      }
      tools={query.data?.sentence && <Badge color="yellow">{query.data.sentence}</Badge>}
    >
      <Table
        label={words.title}
        columns={columns}
        rows={rows}
        keyOf={(row) => row.id}
        nameOf={(row) => row.name}
        empty={empty}
        failed={query.isError && <FailedQuery query={query} />}
      />
    </Page>
  )
}
