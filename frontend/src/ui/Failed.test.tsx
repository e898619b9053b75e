import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { show } from '../../vite/render'
import { Failed } from './Failed'

it('says what, why, and lets one try again', async () => {
  const onRetry = vi.fn()
  const { user } = show(
    <Failed message="The disk is full." advice="Make room." details={['2 MB free']} onRetry={onRetry} />,
  )
  expect(screen.getByRole('alert').textContent).toContain('The disk is full.Make room.2 MB free')
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(onRetry).toHaveBeenCalledOnce()
})
