import { act, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { bridge } from '../../vite/bridge'
import { show } from '../../vite/render'
import { ProgressBar } from './ProgressBar'

const heard = vi.hoisted(() => new Map<string, (payload: unknown) => void>())

vi.mock('../../wailsjs/runtime/runtime', () => ({
  EventsOnMultiple: (event: string, listener: (payload: unknown) => void) => {
    heard.set(event, listener)
    return () => heard.delete(event)
  },
}))

it('shows what takes long, how far it is, and gives it up', async () => {
  const cancel = vi.fn(async () => undefined)
  bridge({ 'Jobs.Cancel': cancel })
  const { user } = show(<ProgressBar />)
  expect(screen.queryByRole('status')).toBeNull()
  const step = { job: 'j1', step: 'Reading large.json, 12 MB', done: 1, total: 4, final: false, ended: false }
  act(() => heard.get('progress')?.(step))
  expect(screen.getByRole('status').textContent).toContain('Reading large.json, 12 MB · 25 %')
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(cancel).toHaveBeenCalledWith('j1')
  act(() => heard.get('progress')?.({ ...step, ended: true }))
  expect(screen.queryByRole('status')).toBeNull()
})

it('says of what is being saved that it cannot be stopped', () => {
  show(<ProgressBar />)
  act(() =>
    heard.get('progress')?.({ job: 'j2', step: 'Saving', done: 0, total: 0, final: true, ended: false }),
  )
  expect(screen.getByRole('status').textContent).toBe('SavingCannot be stopped half-way')
  expect(screen.queryByRole('button')).toBeNull()
})
