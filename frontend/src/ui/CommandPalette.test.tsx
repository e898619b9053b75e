import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { show } from '../../vite/render'
import { CommandPalette } from './CommandPalette'

it('runs what is chosen with the arrows, and closes', async () => {
  const [onRun, onClose] = [vi.fn(), vi.fn()]
  const commands = [
    { key: 'a', kind: 'People', name: 'Vera Lind', onRun: () => undefined },
    { key: 'b', kind: 'Roles', name: 'Viewer', onRun },
  ]
  const { user } = show(
    <CommandPalette open onClose={onClose} query="v" onQuery={() => undefined} commands={commands} />,
  )
  const field = screen.getByRole('combobox')
  await user.click(field)
  await user.keyboard('{ArrowDown}')
  expect(screen.getByRole('option', { selected: true }).textContent).toBe('Viewer')
  await user.keyboard('{Enter}')
  expect(onRun).toHaveBeenCalledOnce()
  expect(onClose).toHaveBeenCalledOnce()
})

it('says that nothing has that name', () => {
  show(<CommandPalette open onClose={() => undefined} query="zzz" onQuery={() => undefined} commands={[]} />)
  expect(screen.getByText('Nothing here is called “zzz”.')).toBeTruthy()
})

it('takes what is typed before its field has the focus', async () => {
  const onQuery = vi.fn()
  const { user } = show(
    <CommandPalette open onClose={() => undefined} query="v" onQuery={onQuery} commands={[]} />,
  )
  screen.getByRole('combobox').blur()
  await user.keyboard('i')
  expect(onQuery).toHaveBeenCalledWith('vi')
})
