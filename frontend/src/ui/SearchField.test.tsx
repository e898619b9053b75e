import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { show } from '../../vite/render'
import { SearchField } from './SearchField'

function Search() {
  const [value, setValue] = useState('')
  return <SearchField value={value} onChange={setValue} placeholder="Search people" />
}

it('is reached with / and cleared with Escape, which then leaves it', async () => {
  const { user } = show(<Search />)
  const field = screen.getByRole('searchbox', { name: 'Search people' })
  await user.keyboard('/vera')
  expect(field).toHaveProperty('value', 'vera')
  await user.keyboard('{Escape}')
  expect(field).toHaveProperty('value', '')
  expect(document.activeElement).toBe(field)
  await user.keyboard('{Escape}')
  expect(document.activeElement).not.toBe(field)
})
