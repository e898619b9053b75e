import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { show } from '../../vite/render'
import { usePlaceState } from './usePlaceState'

function Filters() {
  const [text, setText] = usePlaceState('text')
  const [role, setRole] = usePlaceState('role')
  const both = (value: string) => {
    setText(value)
    setRole(value)
  }
  return (
    <>
      <button type="button" onClick={() => both('')}>
        Clear
      </button>
      <button type="button" onClick={() => setRole('viewer')}>
        Viewers
      </button>
      <output>{`${text}/${role}`}</output>
    </>
  )
}

it('keeps several values in one address, and sets them in one go', async () => {
  const { user, places } = show(<Filters />, '/people?text=vera&role=admin&user=x')
  expect(screen.getByRole('status').textContent).toBe('vera/admin')
  await user.click(screen.getByText('Clear'))
  expect(places?.at(-1)).toBe('/people?user=x')
  await user.click(screen.getByText('Viewers'))
  expect(places?.at(-1)).toBe('/people?user=x&role=viewer')
})
