import { Select } from '@mantine/core'
import { SearchField } from '../../ui/SearchField'
import { usePlaceState } from '../../ui/usePlaceState'
import { useWords } from '../../words/useWords'

/** Search and filter of the statements. */
export function StatementTools() {
  const { statements: words } = useWords()
  const [text, setText] = usePlaceState('text')
  const [verdict, setVerdict] = usePlaceState('verdict')
  return (
    <>
      <SearchField value={text} onChange={setText} placeholder={words.search} width={260} />
      <Select
        aria-label={words.verdict}
        placeholder={words.anyVerdict}
        data={Object.entries(words.verdicts).map(([value, label]) => ({ value, label }))}
        value={verdict || null}
        onChange={(value) => setVerdict(value ?? '')}
        clearable
        w={170}
      />
    </>
  )
}
