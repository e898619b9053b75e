import { screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { createPortal } from 'react-dom'
import { describe, expect, it, vi } from 'vitest'
import { show } from '../../../vite/render'
import { Empty } from '../Empty'
import { type Person, people } from '../gallery/sample'
import type { TableColumn } from './columns'
import { Table, type TableProps } from './Table'

const columns: TableColumn<Person>[] = [
  { key: 'name', head: 'Name', cell: (row) => row.name, sort: (row) => row.name },
  { key: 'email', head: 'E-mail', cell: (row) => row.email, sort: (row) => row.email },
  { key: 'more', head: 'More', hideHead: true, cell: () => <button type="button">More</button> },
]

function People(props: Partial<TableProps<Person>> & { picks?: (keys: string[]) => void }) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const onChange = (next: ReadonlySet<string>) => {
    setSelected(next)
    props.picks?.([...next])
  }
  return (
    <Table
      label="People"
      columns={columns}
      rows={people}
      keyOf={(row) => row.email}
      nameOf={(row) => row.name}
      empty={<Empty title="Nobody here yet" />}
      {...(props.picks && { selection: { selected, onChange } })}
      {...props}
    />
  )
}

const names = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('cell')[0]?.textContent)

describe('Table', () => {
  it('is a real table with heads, and draws only what is in sight', () => {
    show(<People />)
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
      'Name',
      'E-mail',
      'More',
    ])
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('61')
    expect(screen.getAllByRole('row').length).toBeLessThan(60)
  })

  it('sorts by a head, and the other way at the second press', async () => {
    const { user } = show(<People />)
    await user.click(screen.getByRole('button', { name: 'E-mail' }))
    expect(screen.getByRole('columnheader', { name: 'E-mail' }).getAttribute('aria-sort')).toBe('ascending')
    expect(screen.getAllByRole('row')[11]?.textContent).toContain('person10@')
    await user.click(screen.getByRole('button', { name: 'E-mail' }))
    expect(screen.getAllByRole('row')[1]?.textContent).toContain('person59@')
  })

  it('leaves the order to whoever asked for it', async () => {
    const onSort = vi.fn()
    const { user } = show(<People onSort={onSort} sort={{ column: 'name', down: false }} />)
    await user.click(screen.getByRole('button', { name: 'Name' }))
    expect(onSort).toHaveBeenCalledWith({ column: 'name', down: true })
    expect(names()[0]).toBe('Anna Berg')
    expect(names()[1]).toBe('Bob Meyer')
  })

  it('walks rows with the arrows and opens one with Enter, but not from a button inside', async () => {
    const onOpen = vi.fn()
    const { user } = show(<People onOpen={onOpen} />)
    screen.getAllByRole('row')[1]?.focus()
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}')
    expect(onOpen).toHaveBeenLastCalledWith(people[2])
    onOpen.mockClear()
    const more = screen.getAllByRole('button', { name: 'More' })[0]
    if (more) await user.click(more)
    expect(onOpen).not.toHaveBeenCalled()
  })

  it('leaves keys and clicks to a menu that a row has open elsewhere in the page', async () => {
    const onOpen = vi.fn()
    const menu = (row: Person) =>
      row === people[0] && createPortal(<div role="menu" tabIndex={-1} />, document.body)
    const { user } = show(
      <People onOpen={onOpen} columns={[...columns, { key: 'menu', head: 'Menu', cell: menu }]} />,
    )
    const open = screen.getByRole('menu')
    await user.click(open)
    await user.keyboard('{ArrowDown}{Enter}')
    expect(document.activeElement).toBe(open)
    expect(onOpen).not.toHaveBeenCalled()
  })

  it('lets Tab through the controls of one row and out of the table', async () => {
    const { user } = show(
      <>
        <People />
        <button type="button">After</button>
      </>,
    )
    const [, first, second] = screen.getAllByRole('row')
    const more = screen.getAllByRole('button', { name: 'More' })
    first?.focus()
    await user.keyboard('{ArrowDown}')
    await waitFor(() => expect(document.activeElement).toBe(second))
    await user.tab()
    expect(document.activeElement).toBe(more[1])
    await user.tab()
    expect(document.activeElement?.textContent).toBe('After')
    if (more[4]) await user.click(more[4])
    await user.tab({ shift: true })
    expect(document.activeElement).toBe(screen.getAllByRole('row')[5])
  })

  it('selects one, a range with Shift, and all', async () => {
    const picks = vi.fn()
    const { user } = show(<People picks={picks} />)
    const boxes = screen.getAllByRole('checkbox')
    if (boxes[1]) await user.click(boxes[1])
    expect(picks).toHaveBeenLastCalledWith(['person0@acme.test'])
    await user.keyboard('{Shift>}')
    if (boxes[4]) await user.click(boxes[4])
    await user.keyboard('{/Shift}')
    expect(picks.mock.lastCall?.[0]).toHaveLength(4)
    await user.click(screen.getByLabelText('Select all'))
    expect(picks.mock.lastCall?.[0]).toHaveLength(60)
  })

  it('says that it is empty, or loads with the heads in place', () => {
    const { unmount } = show(<People rows={[]} failed={false} />)
    expect(screen.getByText('Nobody here yet')).toBeTruthy()
    unmount()
    show(<People rows={undefined} />)
    expect(screen.getByRole('table').getAttribute('aria-busy')).toBe('true')
    expect(screen.getByRole('columnheader', { name: 'Name' })).toBeTruthy()
  })

  it('asks for more when the last row comes into sight', () => {
    const onEnd = vi.fn()
    show(<People rows={people.slice(0, 5)} onEnd={onEnd} />)
    expect(onEnd).toHaveBeenCalled()
  })
})
