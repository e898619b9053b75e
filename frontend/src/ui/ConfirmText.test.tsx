import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { show } from '../../vite/render'
import { ConfirmText } from './ConfirmText'

it('does what is final only after the name has been typed', async () => {
  const onConfirm = vi.fn()
  const { user } = show(
    <ConfirmText open title="Delete Bob Meyer" expected="Bob" onConfirm={onConfirm} onClose={() => undefined}>
      His roles and groups go.
    </ConfirmText>,
  )
  const button = screen.getByRole('button', { name: 'Delete Bob Meyer' })
  expect(button).toHaveProperty('disabled', true)
  await user.type(screen.getByLabelText('Type Bob to confirm'), 'Bo{Enter}')
  expect(onConfirm).not.toHaveBeenCalled()
  await user.type(screen.getByLabelText('Type Bob to confirm'), 'b{Enter}')
  expect(onConfirm).toHaveBeenCalledOnce()
})
