import { Button } from '@mantine/core'
import { useSearchParams } from 'wouter'
import { useStatements } from '../../api/statements'
import { ReadOnly } from '../../pickers/ReadOnly'
import { useSetUp } from '../../pickers/useSetUp'
import { Page } from '../../ui/Page'
import { Segmented } from '../../ui/Tabs'
import { usePlaceState } from '../../ui/usePlaceState'
import { useWords } from '../../words/useWords'
import { Coverage } from './Coverage'
import { CoverageTools } from './CoverageTools'
import { StatementPanel } from './StatementPanel'
import { StatementTable } from './StatementTable'
import { StatementTools } from './StatementTools'

/** What the address says of the statement that is being written. */
const parts = ['new', 'statement', 'kind', 'who', 'permission', 'action', 'subject']

/** What must stay true, how it fares, and what nothing is said about yet. */
export function Statements() {
  const { statements: words } = useWords()
  const { id, mayEdit } = useSetUp()
  const query = useStatements(id)
  const [view, setView] = usePlaceState('view')
  const [params, setParams] = useSearchParams()
  const covering = view === 'coverage'
  const go = (to: Record<string, string>) => {
    const next = new URLSearchParams(params)
    for (const part of parts) next.delete(part)
    for (const [name, value] of Object.entries(to)) next.set(name, value)
    setParams(next)
  }
  const open = (key: string) => go({ statement: key })
  const write = (permission = '') => go({ new: '1', ...(permission && { permission }) })
  return (
    <Page
      title={words.title}
      description={query.data?.sentence || words.description}
      action={mayEdit ? <Button onClick={() => write()}>{words.write}</Button> : <ReadOnly />}
      tools={
        <>
          <Segmented
            label={words.view}
            choices={[
              { value: 'statements', label: words.views.statements, count: query.data?.statements.length },
              { value: 'coverage', label: words.views.coverage, count: query.data?.unchecked },
            ]}
            value={covering ? 'coverage' : 'statements'}
            onChange={(next) => setView(next === 'coverage' ? next : '')}
          />
          {covering ? <CoverageTools /> : <StatementTools />}
        </>
      }
    >
      {covering ? (
        <Coverage onWrite={write} onOpen={open} />
      ) : (
        <StatementTable
          query={query}
          open={params.get('statement') ?? ''}
          onOpen={open}
          onWrite={() => write()}
        />
      )}
      <StatementPanel list={query.data?.statements} onClose={() => go({})} />
    </Page>
  )
}
