import { screen, within } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { show } from '../../../vite/render'
import { cell, columns, sections } from '../gallery/sample'
import type { Level } from '../level'
import { Grid } from './Grid'
import type { GridPlace } from './model'

type Deeds = {
  onSet?: (places: readonly GridPlace[], level: Level) => void
  onOpen?: (target: object) => void
  readOnly?: string
}

function Matrix(deeds: Deeds) {
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set())
  const onCollapse = (key: string) => setCollapsed(new Set(collapsed.has(key) ? [] : [key]))
  return (
    <Grid
      label="Roles"
      corner="Permission"
      {...{ columns, sections, cell, collapsed, onCollapse }}
      {...deeds}
    />
  )
}

const active = () =>
  document.getElementById(screen.getByRole('grid').getAttribute('aria-activedescendant') ?? '')

describe('Grid', () => {
  it('has a head for every column and row and says where the keyboard is', async () => {
    const { user } = show(<Matrix />)
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toContain(
      'Power User14 people',
    )
    await user.tab()
    expect(active()?.getAttribute('aria-label')).toBe('Yes')
    await user.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}')
    expect(active()?.getAttribute('aria-label')).toBe(
      'Read only. Changed from the default. Power Users may only read alarms. Shows pay rates',
    )
    expect(screen.getByRole('status').textContent).toContain('Power User · Alarm Log')
  })

  it('sets a cell by letter and cycles it with Space, among what it may be', async () => {
    const onSet = vi.fn()
    const { user } = show(<Matrix onSet={onSet} />)
    await user.tab()
    await user.keyboard('n')
    expect(onSet).toHaveBeenLastCalledWith([{ row: 'alarms.configuration', column: 'admin' }], 'no')
    await user.keyboard('{ArrowDown}{ArrowRight}{ArrowRight} ')
    expect(onSet).toHaveBeenLastCalledWith([{ row: 'alarms.log', column: 'power-user' }], 'no')
  })

  it('leaves a locked cell alone and says why', async () => {
    const onSet = vi.fn()
    const { user } = show(<Matrix onSet={onSet} />)
    await user.tab()
    await user.keyboard('{End}y')
    expect(onSet).not.toHaveBeenCalled()
    expect(screen.getByRole('status').textContent).toBe('1 cell stays as it is. Viewers may not see alarms')
  })

  it('extends with Shift and sets all that lies between', async () => {
    const onSet = vi.fn()
    const { user } = show(<Matrix onSet={onSet} />)
    await user.tab()
    await user.keyboard('{Shift>}{ArrowRight}{ArrowDown}{/Shift}n')
    expect(onSet.mock.calls[0]?.[0]).toHaveLength(4)
    await user.keyboard('{Escape}')
    expect(screen.getAllByRole('gridcell', { selected: true })).toHaveLength(1)
  })

  it('sets a whole column from its head, passing over what does not offer the level', async () => {
    const onSet = vi.fn()
    const { user } = show(<Matrix onSet={onSet} />)
    await user.tab()
    await user.keyboard('{Control>}{Home}{/Control}{End}l')
    expect(onSet.mock.calls[0]?.[0]).toHaveLength(40)
    expect(onSet.mock.calls[0]?.[1]).toBe('limited')
    expect(screen.getByRole('status').textContent).toBe(
      '3 cells stay as they are. Viewers may not see alarms',
    )
  })

  it('collapses a section from its name, by key and by mouse', async () => {
    const { user } = show(<Matrix />)
    expect(screen.getByText('Alarm Log')).toBeTruthy()
    await user.click(screen.getByText('Alarms'))
    expect(screen.queryByText('Alarm Log')).toBeNull()
    await user.keyboard('{Enter}')
    expect(screen.getByText('Alarm Log')).toBeTruthy()
  })

  it('opens what a spot stands for with Enter', async () => {
    const onOpen = vi.fn()
    const { user } = show(<Matrix onOpen={onOpen} />)
    await user.tab()
    await user.keyboard('{Enter}')
    expect(onOpen).toHaveBeenLastCalledWith({ row: 'alarms.configuration', column: 'admin' })
    await user.keyboard('{Home}{Enter}')
    expect(onOpen).toHaveBeenLastCalledWith({ row: 'alarms.configuration' })
  })

  it('offers by mouse what a cell may be, with the reason why not more', async () => {
    const onSet = vi.fn()
    const { user } = show(<Matrix onSet={onSet} />)
    await user.click(screen.getByLabelText(/Power Users may only read alarms/))
    const menu = within(screen.getByRole('menu'))
    expect(menu.getAllByRole('menuitem').map((item) => item.textContent)).toEqual(['NoN', 'Read onlyR'])
    expect(menu.getByText('Power Users may only read alarms')).toBeTruthy()
    await user.click(menu.getByText('No'))
    expect(onSet).toHaveBeenCalledWith([{ row: 'alarms.log', column: 'power-user' }], 'no')
  })

  it('sets nothing where only reading is allowed, and says why', async () => {
    const onSet = vi.fn()
    const { user } = show(<Matrix onSet={onSet} readOnly="You may look at roles, not change them." />)
    await user.tab()
    await user.keyboard('n ')
    expect(onSet).not.toHaveBeenCalled()
    expect(screen.getByText('You may look at roles, not change them.')).toBeTruthy()
  })
})
