import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { show } from '../../vite/render'
import { Tree } from './Tree'

const nodes = [
  {
    key: 'hq',
    name: 'Headquarters',
    children: [
      { key: 'sales', name: 'Sales', children: [] },
      { key: 'it', name: 'IT', children: [] },
    ],
  },
  { key: 'north', name: 'North', children: [] },
]

function Groups({ onSelect }: { onSelect: (key: string) => void }) {
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set())
  return <Tree label="Groups" nodes={nodes} expanded={expanded} onExpand={setExpanded} onSelect={onSelect} />
}

const active = () =>
  document.getElementById(screen.getByRole('tree').getAttribute('aria-activedescendant') ?? '')?.textContent

it('opens, walks and closes with the arrows', async () => {
  const { user } = show(<Groups onSelect={() => undefined} />)
  await user.tab()
  await user.keyboard('{ArrowRight}{ArrowRight}')
  expect(active()).toBe('Sales')
  expect(screen.getByRole('treeitem', { name: 'Sales' }).getAttribute('aria-level')).toBe('2')
  await user.keyboard('{ArrowLeft}{ArrowLeft}')
  expect(active()).toBe('Headquarters')
  expect(screen.queryByText('Sales')).toBeNull()
})

it('goes to the next name that begins with a letter, and selects with Enter', async () => {
  const onSelect = vi.fn()
  const { user } = show(<Groups onSelect={onSelect} />)
  await user.tab()
  await user.keyboard('n{Enter}')
  expect(onSelect).toHaveBeenCalledWith('north')
})
