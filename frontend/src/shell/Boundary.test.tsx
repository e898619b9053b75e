import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { show } from '../../vite/render'
import { Boundary } from './Boundary'

it('explains a broken screen and shows the next one afresh', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  let broken = true
  const Part = () => {
    if (broken) throw new Error('x is undefined')
    return <p>Overview</p>
  }
  const { user, rerender } = show(
    <Boundary place="/people">
      <Part />
    </Boundary>,
  )
  expect(screen.getByRole('alert').textContent).toContain('This screen stopped working.')
  expect(screen.getByText('x is undefined')).toBeTruthy()
  rerender(
    <Boundary place="/groups">
      <p>Groups</p>
    </Boundary>,
  )
  expect(screen.getByText('Groups')).toBeTruthy()
  rerender(
    <Boundary place="/people">
      <Part />
    </Boundary>,
  )
  broken = false
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(screen.getByText('Overview')).toBeTruthy()
})
