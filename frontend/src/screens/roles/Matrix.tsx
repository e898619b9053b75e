import { Button } from '@mantine/core'
import { useMemo, useRef } from 'react'
import { useSearchParams } from 'wouter'
import type { RoleMatrix } from '../../api/types'
import { useSetUp } from '../../pickers/useSetUp'
import { Empty } from '../../ui/Empty'
import { Grid } from '../../ui/Grid'
import { columnsWithWords } from '../../ui/grid/model'
import { LevelGlyph } from '../../ui/LevelGlyph'
import { levels } from '../../ui/level'
import { usePlaceState } from '../../ui/usePlaceState'
import { useWords } from '../../words/useWords'
import { DateFilters } from './DateFilters'
import { DraftBar } from './DraftBar'
import { gridColumns, gridSections, type MatrixFilter } from './matrix'
import classes from './Roles.module.css'
import type { Drafting } from './useDraft'
import type { Opened } from './useOpen'

type Props = { matrix: RoleMatrix; drafting: Drafting; onOpen: (to: Opened) => void }

/** The matrix of levels with the date filters below, and the bar of what is not applied yet. */
export function Matrix({ matrix, drafting, onOpen }: Props) {
  const { roles: words } = useWords()
  const { mayEdit } = useSetUp()
  const [params, setParams] = useSearchParams()
  const frame = useRef<HTMLDivElement>(null)
  const [folded, setFolded] = usePlaceState('folded')
  const filter = filterOf(params)
  const { cell } = drafting
  const columns = useMemo(() => gridColumns(matrix, filterOf(params), words), [matrix, params, words])
  const sections = useMemo(
    () => gridSections(matrix, filterOf(params), columns, cell),
    [matrix, params, columns, cell],
  )
  const collapsed = useMemo(
    () => new Set(filter.text ? [] : folded.split(' ').filter(Boolean)),
    [filter.text, folded],
  )
  const fold = (area: string) => {
    const next = new Set(collapsed)
    if (!next.delete(area)) next.add(area)
    setFolded([...next].join(' '))
  }
  const showAll = () =>
    setParams((now) => new URLSearchParams([...now].filter(([name]) => !filters.includes(name))))
  if (sections.length === 0) {
    return (
      <>
        <Empty
          title={words.nothingFits}
          action={
            <Button variant="default" onClick={showAll}>
              {words.showAll}
            </Button>
          }
        >
          {words.nothingFitsHint}
        </Empty>
        <DraftBar drafting={drafting} />
      </>
    )
  }
  const toGrid = () => frame.current?.querySelector<HTMLElement>('[role="grid"]')?.focus()
  return (
    <div ref={frame} className={classes.matrix}>
      {columns.length > columnsWithWords && <Legend />}
      <Grid
        label={words.title}
        corner={words.permission}
        columns={columns}
        sections={sections}
        cell={cell}
        collapsed={collapsed}
        onCollapse={fold}
        onSet={drafting.setLevel}
        onOpen={({ row, column, section }) => !section && onOpen({ role: column, permission: row })}
        readOnly={mayEdit ? undefined : words.readOnly}
      />
      <DateFilters matrix={matrix} drafting={drafting} only={filter.role} />
      <DraftBar drafting={drafting} onDone={toGrid} />
    </div>
  )
}

/** What the shapes mean, where there is no room for words in the cells. */
function Legend() {
  const { roles: words } = useWords()
  return (
    <ul className={classes.legend} aria-label={words.legend}>
      {levels.map((level) => (
        <li key={level}>
          <LevelGlyph level={level} word />
        </li>
      ))}
    </ul>
  )
}

const filters = ['text', 'area', 'only', 'changed']

function filterOf(params: URLSearchParams): MatrixFilter {
  return {
    text: params.get('text') ?? '',
    area: params.get('area') ?? '',
    role: params.get('only') ?? '',
    changed: params.has('changed'),
  }
}
