import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Link } from 'wouter'
import { show } from '../../vite/render'
import { Frame } from './Frame'

const page = (
  <Frame navigation={<Link href="/groups">Groups</Link>}>
    <button type="button">First</button>
  </Frame>
)

it('gives the focus to the screen that was gone to', async () => {
  const { user } = show(page)
  await user.click(screen.getByText('Groups'))
  expect(document.activeElement).toBe(screen.getByRole('main'))
  await user.tab()
  expect(document.activeElement?.textContent).toBe('First')
})

it('begins in the screen when the focus was lost, and at the way past the navigation before that', async () => {
  const { user } = show(page)
  await user.tab()
  expect(document.activeElement?.textContent).not.toBe('First')
  const lost = document.activeElement
  if (lost instanceof HTMLElement) lost.blur()
  await user.tab()
  expect(document.activeElement?.textContent).toBe('First')
})
