import { screen, within } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { bridge } from '../../../vite/bridge'
import { show } from '../../../vite/render'
import type { MatrixDraft } from '../../api/types'
import { type Review, ReviewContext } from '../../pickers/review/useReview'
import { Roles } from './Roles'
import { matrix } from './sample'

beforeEach(() => sessionStorage.clear())

const calls = {
  'RoleAccess.Matrix': async () => matrix,
  'RoleAccess.Draft': async () => [],
}

it('changes cells by keyboard into a draft, and reviews them together', async () => {
  const propose = vi.fn(async (_: string, draft: MatrixDraft) => ({ id: 'p1', draft }))
  bridge({ ...calls, 'RoleAccess.Propose': propose })
  const review = vi.fn<Review>(async (coming) => {
    await coming
    return { seq: 2, title: 'Set', turn: '', of: 'Set' }
  })
  const { user } = show(
    <ReviewContext value={review}>
      <Roles />
    </ReviewContext>,
  )
  const grid = await screen.findByRole('grid')
  grid.focus()
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}n')
  expect(await screen.findByText('1 cell changed')).toBeTruthy()
  await user.keyboard('{ArrowLeft}r')
  expect(screen.getByText('1 cell stays as it is. Read only is not on offer there.')).toBeTruthy()
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(propose).toHaveBeenCalledWith('acme', {
    levels: [{ role: 'viewer', permission: 'trends', level: 'no' }],
    filters: [],
  })
  expect(screen.queryByText('1 cell changed')).toBeNull()
})

it('takes a drafted cell back with Ctrl Z, and not what was applied', async () => {
  bridge(calls)
  const { user } = show(<Roles />)
  const grid = await screen.findByRole('grid')
  grid.focus()
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}n')
  expect(await screen.findByText('1 cell changed')).toBeTruthy()
  const applied = vi.fn()
  document.addEventListener('keydown', applied)
  await user.keyboard('{Control>}z{/Control}')
  document.removeEventListener('keydown', applied)
  expect(screen.queryByText('1 cell changed')).toBeNull()
  expect(applied.mock.calls.filter(([event]) => event.key === 'z')).toEqual([])
})

it('puts back with Ctrl Shift Z or Ctrl Y what was taken back, until something else is drafted', async () => {
  bridge(calls)
  const { user } = show(<Roles />)
  const grid = await screen.findByRole('grid')
  grid.focus()
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}n{Control>}z{/Control}')
  expect(screen.queryByText('1 cell changed')).toBeNull()
  await user.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}')
  expect(await screen.findByText('1 cell changed')).toBeTruthy()
  await user.keyboard('{Control>}z{/Control}')
  await user.keyboard('{Control>}y{/Control}')
  expect(await screen.findByText('1 cell changed')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Discard' }))
  await user.keyboard('{Control>}y{/Control}')
  expect(screen.queryByText('1 cell changed')).toBeNull()
})

it('keeps a draft that is discarded in the review, and lets go of it when asked', async () => {
  bridge({ ...calls, 'RoleAccess.Propose': async () => ({ id: 'p1' }) })
  const { user } = show(
    <ReviewContext value={async () => undefined}>
      <Roles />
    </ReviewContext>,
    '/?filters=open',
  )
  await user.click(await screen.findByLabelText('One day for Viewer'))
  expect(screen.getByText('date filters of 1 role changed')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: /Review/ }))
  expect(screen.getByText('date filters of 1 role changed')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Discard' }))
  expect(screen.queryByText('date filters of 1 role changed')).toBeNull()
})

it('says when nothing fits, and shows everything again', async () => {
  bridge(calls)
  const { user } = show(<Roles />, '/?text=zzz')
  expect(await screen.findByText('No permission fits.')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Show everything' }))
  expect(await screen.findByRole('grid')).toBeTruthy()
})

it('shows the roles as cards', async () => {
  bridge(calls)
  show(<Roles />, '/?view=cards')
  const cards = await screen.findAllByRole('listitem')
  expect(cards).toHaveLength(2)
  expect(within(cards[0] ?? document.body).getByText('Owner role')).toBeTruthy()
})

it('says why it cannot be shown, and tries again', async () => {
  let broken = true
  bridge({
    ...calls,
    'RoleAccess.Matrix': async () => {
      if (broken)
        throw JSON.stringify({ code: 'disk', message: 'The disk is gone.', advice: '', details: [] })
      return matrix
    },
  })
  const { user } = show(<Roles />)
  expect(await screen.findByText('The disk is gone.')).toBeTruthy()
  broken = false
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('grid')).toBeTruthy()
})
