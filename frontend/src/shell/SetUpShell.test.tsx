import { screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { bridge } from '../../vite/bridge'
import { show } from '../../vite/render'
import type { SetUpFrame } from '../api/types'
import { SetUpShell } from './SetUpShell'

const frame: SetUpFrame = {
  id: 'acme',
  name: 'Acme GmbH',
  product: 'ActivTrak',
  user: 'anna@acme.test',
  userName: 'Anna Berg',
  revision: 2,
  pages: [{ key: 'history', edit: false }],
  undo: { seq: 2, title: 'Suspend Bob' },
  redo: { seq: 0, title: '' },
}

const answers = {
  'Shell.Frame': async () => frame,
  'SetUps.List': async () => ({ setUps: [], folder: '' }),
  'History.List': async () => ({ entries: [], next: 0 }),
}

it('opens only the screens this person may open', async () => {
  bridge(answers)
  show(<SetUpShell id="acme" />)
  expect(await screen.findByRole('heading', { name: 'History' })).toBeTruthy()
  expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['History'])
})

it('says what Undo takes back, one key away, and reviews it first', async () => {
  const undo = vi.fn(() => new Promise(() => undefined))
  bridge({ ...answers, 'Review.Undo': undo })
  const { user } = show(<SetUpShell id="acme" />)
  expect(await screen.findByText('Undo: Suspend Bob')).toBeTruthy()
  await user.keyboard('{Control>}z{/Control}')
  expect(undo).toHaveBeenCalledWith('acme', 2)
})

it('finds screens in the palette and asks the engine for the rest', async () => {
  const find = vi.fn(async () => [])
  bridge({ ...answers, 'Shell.Find': find })
  const { user } = show(<SetUpShell id="acme" />)
  await screen.findByText('Find anything')
  await user.keyboard('{Control>}k{/Control}')
  await user.type(await screen.findByRole('combobox', { name: 'Find anything' }), 'hist')
  await waitFor(() => expect(find).toHaveBeenLastCalledWith('acme', 'hist'))
  expect(screen.getByRole('option', { name: 'History' })).toBeTruthy()
})

it('explains a set-up that cannot be opened and offers the others', async () => {
  const locked = () => {
    throw JSON.stringify({
      code: 'open-elsewhere',
      message: 'Acme is open elsewhere.',
      advice: 'Close it.',
      details: [],
    })
  }
  bridge({ ...answers, 'Shell.Frame': locked })
  show(<SetUpShell id="acme" />)
  expect((await screen.findByRole('alert')).textContent).toContain('Acme is open elsewhere.')
  expect(screen.getByRole('link', { name: 'All set-ups' })).toBeTruthy()
})
