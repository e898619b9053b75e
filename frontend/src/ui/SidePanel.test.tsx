import { screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { show } from '../../vite/render'
import { SidePanel } from './SidePanel'

function Opener() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Vera
      </button>
      <SidePanel open={open} title="Vera Lind" onClose={() => setOpen(false)}>
        Viewer
      </SidePanel>
    </>
  )
}

it('closes with Escape and gives the focus back', async () => {
  const { user } = show(<Opener />)
  await user.click(screen.getByText('Vera'))
  const panel = screen.getByRole('dialog', { name: 'Vera Lind' })
  await waitFor(() => expect(panel.contains(document.activeElement)).toBe(true))
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
  await waitFor(() => expect(document.activeElement).toBe(screen.getByText('Vera')))
})
