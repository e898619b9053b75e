import { act, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { show } from '../../vite/render'
import { type Toast, useToast } from './Toast'

function Sayer({ toast }: { toast: Toast }) {
  const say = useToast()
  return (
    <button type="button" onClick={() => say(toast)}>
      Say
    </button>
  )
}

afterEach(() => vi.useRealTimers())

it('offers to undo what was done, once', async () => {
  const onClick = vi.fn()
  const { user } = show(<Sayer toast={{ text: 'Suspended Bob', action: { label: 'Undo', onClick } }} />)
  await user.click(screen.getByText('Say'))
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(onClick).toHaveBeenCalledOnce()
  expect(screen.queryByText('Suspended Bob')).toBeNull()
})

it('goes by itself, but trouble stays', () => {
  vi.useFakeTimers()
  show(
    <>
      <Sayer toast={{ text: 'Suspended Bob' }} />
      <Sayer toast={{ text: 'The disk is full', tone: 'trouble' }} />
    </>,
  )
  act(() => screen.getAllByText('Say').forEach((button) => void button.click()))
  act(() => void vi.advanceTimersByTime(11_000))
  expect(screen.queryByText('Suspended Bob')).toBeNull()
  expect(screen.getByText('The disk is full')).toBeTruthy()
})

it('has the screen end above it as long as it is there', async () => {
  const room = () => document.documentElement.style.getPropertyValue('--toasts')
  const { user } = show(<Sayer toast={{ text: 'Suspended Bob' }} />)
  expect(room()).toBe('')
  await user.click(screen.getByText('Say'))
  expect(room()).toMatch(/px$/)
  await user.click(screen.getByRole('button', { name: 'Dismiss' }))
  expect(room()).toBe('')
})
