import { useSetUp } from '../../pickers/useSetUp'
import { Page } from '../../ui/Page'
import { Tabs } from '../../ui/Tabs'
import { usePlaceState } from '../../ui/usePlaceState'
import { useWords } from '../../words/useWords'
import { Export } from './Export'
import { Import } from './Import'

const tabs = ['export', 'import'] as const

/** A set-up leaves as a file, and a file comes in. */
export function Transfer() {
  const { transfer: words } = useWords()
  const { id, mayEdit } = useSetUp()
  const [tab, setTab] = usePlaceState('tab')
  const open = mayEdit ? tabs : tabs.filter((one) => one !== 'import')
  const shown = open.find((one) => one === tab) ?? 'export'
  return (
    <Page title={words.title} description={words.description} scroll>
      <Tabs
        label={words.tab}
        choices={open.map((value) => ({ value, label: words.tabs[value] }))}
        value={shown}
        onChange={setTab}
      >
        {shown === 'export' ? <Export key={id} /> : <Import key={id} />}
      </Tabs>
    </Page>
  )
}
