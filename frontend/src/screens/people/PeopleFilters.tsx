import { Button, Select } from '@mantine/core'
import type { Count, PeoplePage } from '../../api/types'
import { GroupPicker } from '../../pickers/GroupPicker'
import { SearchField } from '../../ui/SearchField'
import { useWords } from '../../words/useWords'
import classes from './People.module.css'
import type { AskedPeople, PeopleFilter } from './usePeopleQuery'

/** Search, and filters by role, status, viewable group and what was found, each with its number. */
export function PeopleFilters({ asked, page }: { asked: AskedPeople; page: PeoplePage | undefined }) {
  const { people: words } = useWords()
  const { query, onFilter } = asked
  const filter = (name: PeopleFilter, counts: readonly Count[] | undefined) => ({
    ...{ 'aria-label': words.filters[name === 'text' ? 'role' : name] },
    placeholder: words.filters[name === 'text' ? 'role' : name],
    data: (counts ?? []).map((one) => ({ value: one.key, label: words.counted(one.name, one.count) })),
    value: query[name] || null,
    onChange: (value: string | null) => onFilter(name, value ?? ''),
    clearable: true,
    w: 150,
  })
  return (
    <>
      <SearchField
        value={query.text}
        onChange={(text) => onFilter('text', text)}
        placeholder={words.search}
        width={230}
      />
      <Select {...filter('role', page?.roles)} />
      <Select {...filter('status', page?.statuses)} />
      <GroupPicker
        aria-label={words.filters.group}
        placeholder={words.filters.group}
        value={query.group}
        onChange={(group) => onFilter('group', group)}
        w={170}
      />
      <Select {...filter('finding', page?.findings)} />
      {asked.filtered && (
        <Button variant="subtle" onClick={asked.onClear}>
          {words.clear}
        </Button>
      )}
      {page && (
        <span className={classes.count} aria-live="polite">
          {words.showing(page.total, page.people)}
        </span>
      )}
    </>
  )
}
