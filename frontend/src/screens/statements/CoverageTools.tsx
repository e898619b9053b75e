import { Checkbox, Select } from '@mantine/core'
import { useCoverage } from '../../api/statements'
import { useSetUp } from '../../pickers/useSetUp'
import { SearchField } from '../../ui/SearchField'
import { usePlaceState } from '../../ui/usePlaceState'
import { useWords } from '../../words/useWords'

/** Search and filters of what statements check. */
export function CoverageTools() {
  const { statements } = useWords()
  const { coverage: words } = statements
  const { id } = useSetUp()
  const [text, setText] = usePlaceState('text')
  const [area, setArea] = usePlaceState('area')
  const [all, setAll] = usePlaceState('all')
  const areas = useCoverage(id).data?.areas ?? []
  return (
    <>
      <SearchField value={text} onChange={setText} placeholder={words.search} width={240} />
      <Select
        aria-label={words.area}
        placeholder={words.anyArea}
        data={areas.map(({ key, name, checked, rows }) => ({
          value: key,
          label: `${name} (${rows.length - checked})`,
        }))}
        value={area || null}
        onChange={(value) => setArea(value ?? '')}
        clearable
        searchable
        w={190}
      />
      <Checkbox
        label={words.all}
        checked={all !== ''}
        onChange={(event) => setAll(event.currentTarget.checked ? '1' : '')}
      />
    </>
  )
}
