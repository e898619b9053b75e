import { Checkbox, Select } from '@mantine/core'
import type { MatrixDraft, RoleMatrix } from '../../api/types'
import { SearchField } from '../../ui/SearchField'
import { Segmented } from '../../ui/Tabs'
import { usePlaceState } from '../../ui/usePlaceState'
import { useWords } from '../../words/useWords'

/** What of the matrix is shown. */
export function Tools({ matrix, draft }: { matrix: RoleMatrix; draft: MatrixDraft }) {
  const { roles: words } = useWords()
  const [view, setView] = usePlaceState('view')
  const [text, setText] = usePlaceState('text')
  const [area, setArea] = usePlaceState('area')
  const [only, setOnly] = usePlaceState('only')
  const [changed, setChanged] = usePlaceState('changed')
  return (
    <>
      <Segmented
        label={words.view}
        value={view || 'matrix'}
        onChange={(value) => setView(value === 'matrix' ? '' : value)}
        choices={[
          { value: 'matrix', label: words.matrix },
          { value: 'cards', label: words.cards, count: matrix.roles.length },
          { value: 'rules', label: words.rules.title },
        ]}
      />
      {view !== 'cards' && view !== 'rules' && (
        <>
          <SearchField value={text} onChange={setText} placeholder={words.search} />
          <Select
            aria-label={words.area}
            placeholder={words.allAreas}
            data={matrix.areas.map(({ key, name }) => ({ value: key, label: name }))}
            value={area || null}
            onChange={(value) => setArea(value ?? '')}
            clearable
            w={190}
          />
          <Select
            aria-label={words.role}
            placeholder={words.allRoles}
            data={matrix.roles.map(({ card }) => ({ value: card.key, label: card.name }))}
            value={only || null}
            onChange={(value) => setOnly(value ?? '')}
            clearable
            searchable
            w={170}
          />
          <Checkbox
            label={words.changedOnly(matrix.changed)}
            checked={changed !== ''}
            disabled={matrix.changed + draft.levels.length === 0 && changed === ''}
            onChange={(event) => setChanged(event.currentTarget.checked ? '1' : '')}
          />
        </>
      )}
    </>
  )
}
