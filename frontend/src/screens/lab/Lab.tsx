import type { ComponentType } from 'react'
import { useSearchParams } from 'wouter'
import { Page } from '../../ui/Page'
import { Tabs } from '../../ui/Tabs'
import { useWords } from '../../words/useWords'
import { Alike } from './Alike'
import { Combined } from './Combined'
import { Compare } from './Compare'
import { Person } from './Person'
import { Unused } from './Unused'

const parts = {
  alike: Alike,
  combined: Combined,
  compare: Compare,
  person: Person,
  unused: Unused,
} satisfies Record<string, ComponentType>

const tabs = ['alike', 'combined', 'compare', 'person', 'unused'] as const

/** Roles side by side: alike, combined, compared, by person, without use. */
export function Lab() {
  const { lab: words } = useWords()
  const [params, setParams] = useSearchParams()
  const tab = tabs.find((one) => one === params.get('tab')) ?? 'alike'
  const Shown = parts[tab]
  return (
    <Page title={words.title} description={words.description} scroll>
      <Tabs
        label={words.parts}
        choices={tabs.map((value) => ({ value, label: words.tabs[value] }))}
        value={tab}
        onChange={(next) => setParams({ tab: next })}
      >
        <Shown />
      </Tabs>
    </Page>
  )
}
