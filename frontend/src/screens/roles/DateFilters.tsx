import { Checkbox, UnstyledButton } from '@mantine/core'
import { ChevronDown, ChevronRight } from 'lucide-react'
import type { RoleMatrix } from '../../api/types'
import { useSetUp } from '../../pickers/useSetUp'
import { usePlaceState } from '../../ui/usePlaceState'
import { useWords } from '../../words/useWords'
import { filtersOf } from './draft'
import classes from './Roles.module.css'
import type { Drafting } from './useDraft'

type Props = { matrix: RoleMatrix; drafting: Drafting; only: string }

/** Which date filters each role offers on live-data dashboards (checklist 58 to 61). */
export function DateFilters({ matrix, drafting, only }: Props) {
  const { roles: words } = useWords()
  const [open, setOpen] = usePlaceState('filters')
  const Chevron = open ? ChevronDown : ChevronRight
  const live = matrix.areas.some((area) => area.permissions.some((row) => row.dateFiltered))
  return (
    <section className={classes.filters} aria-label={words.filters}>
      <UnstyledButton
        className={classes.filtersHead}
        aria-expanded={open !== ''}
        onClick={() => setOpen(open ? '' : 'open')}
      >
        <Chevron size={14} aria-hidden />
        <b>{words.filters}</b>
        <span className={classes.quiet}>{live ? words.filtersHint : words.filtersIdle}</span>
      </UnstyledButton>
      {open && <FilterTable matrix={matrix} drafting={drafting} only={only} />}
    </section>
  )
}

function FilterTable({ matrix, drafting, only }: Props) {
  const { roles: words } = useWords()
  const { mayEdit } = useSetUp()
  const { draft, setFilter } = drafting
  const columns = matrix.roles.filter(({ card }) => !only || card.key === only)
  return (
    <div className={classes.filterScroll}>
      <table className={classes.filterTable}>
        <thead>
          <tr>
            <th scope="col">{words.filter}</th>
            {columns.map(({ card }) => (
              <th key={card.key} scope="col">
                {card.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.filters.map((filter) => (
            <tr key={filter.key}>
              <th scope="row">{filter.name}</th>
              {columns.map(({ card, filters }) => {
                const on = filtersOf(draft, matrix, card.key).includes(filter.key)
                return (
                  <td key={card.key} data-drafted={on !== filters.includes(filter.key) || undefined}>
                    <Checkbox
                      aria-label={words.filterCell(filter.name, card.name)}
                      checked={on}
                      disabled={!mayEdit}
                      onChange={(event) => setFilter(card.key, filter.key, event.currentTarget.checked)}
                    />
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
