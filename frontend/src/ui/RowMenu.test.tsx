import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { show } from '../../vite/render'
import { RowMenu } from './RowMenu'

it('names whom it is about and does what is chosen, unless barred', async () => {
  const suspend = vi.fn()
  const remove = vi.fn()
  const actions = [
    { label: 'Suspend', onClick: suspend },
    { label: 'Delete…', onClick: remove, grave: true, barred: 'The last administrator stays' },
  ]
  const { user } = show(<RowMenu name="Bob Meyer" actions={actions} />)
  await user.click(screen.getByRole('button', { name: 'Actions for Bob Meyer' }))
  const last = screen.getByRole('menuitem', { name: 'Delete…' })
  expect(last.title).toBe('The last administrator stays')
  await user.click(last)
  expect(remove).not.toHaveBeenCalled()
  await user.click(screen.getByRole('menuitem', { name: 'Suspend' }))
  expect(suspend).toHaveBeenCalledOnce()
})
