import { screen, waitFor, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { bridge } from '../../../vite/bridge'
import { show } from '../../../vite/render'
import type { SetUpCard, TemplateCard } from '../../api/types'
import { SetUps } from './SetUps'

const template: TemplateCard = {
  key: 'activtrak',
  file: '',
  name: 'ActivTrak',
  product: 'ActivTrak',
  description: 'Four roles.',
  roles: [{ key: 'admin', name: 'Admin', portal: '', description: '', bestFor: 'IT', owner: true }],
  peek: [{ area: 'Alarms', permission: 'Alarm Log', levels: ['yes'] }],
}

const acme: SetUpCard = {
  id: 'acme',
  name: 'Acme GmbH',
  product: '',
  people: 3,
  roles: 4,
  groups: 0,
  used: '2026-11-20T09:00:00Z',
  open: false,
  locked: false,
}

const list = (setUps: SetUpCard[]) => async () => ({ setUps, folder: '/home/anna/rolebook' })
const templates = async () => [template]

it('lets one peek at a template, and makes a set-up of it', async () => {
  const create = vi.fn(async () => ({ id: 'acme-2' }))
  bridge({ 'SetUps.List': list([]), 'SetUps.Templates': templates, 'SetUps.Create': create })
  const { user, places } = show(<SetUps />)
  await user.click(await screen.findByRole('button', { name: /^ActivTrak/ }))
  const panel = within(screen.getByRole('dialog', { name: 'New set-up: ActivTrak' }))
  expect(panel.getByText('You become the first person in it, as Admin.')).toBeTruthy()
  expect(panel.getByRole('rowheader', { name: 'Alarm Log' })).toBeTruthy()
  await user.type(panel.getByLabelText(/Name of the organisation/), 'Acme')
  await user.type(panel.getByLabelText(/First name/), 'Anna')
  await user.type(panel.getByLabelText(/Last name/), 'Berg')
  await user.type(panel.getByLabelText(/E-mail/), 'anna@acme.test')
  await user.click(panel.getByRole('button', { name: 'Create Acme' }))
  const asked = {
    template: 'activtrak',
    file: '',
    name: 'Acme',
    firstName: 'Anna',
    lastName: 'Berg',
    email: 'anna@acme.test',
  }
  expect(create).toHaveBeenCalledWith(asked)
  await waitFor(() => expect(places?.at(-1)).toBe('/s/acme-2'))
})

it('lists the set-ups there are and opens one; one that is open elsewhere says so', async () => {
  const trouble = { code: 'open-elsewhere', message: 'Open in process 12.', advice: '', details: [] }
  const beta = { ...acme, id: 'beta', name: 'Beta', trouble }
  bridge({ 'SetUps.List': list([acme, beta]), 'SetUps.Templates': templates })
  const { user, places } = show(<SetUps />)
  expect(await screen.findByText('Open in process 12.')).toBeTruthy()
  await user.click(screen.getByText('Acme GmbH'))
  expect(places?.at(-1)).toBe('/s/acme')
})

it('still offers templates and doors when the list cannot be read', async () => {
  const unread = () => {
    throw JSON.stringify({
      code: 'disk',
      message: 'The folder cannot be read.',
      advice: 'Look at it.',
      details: [],
    })
  }
  bridge({ 'SetUps.List': unread, 'SetUps.Templates': templates })
  show(<SetUps />)
  expect((await screen.findByRole('alert')).textContent).toContain('The folder cannot be read.')
  expect(await screen.findByRole('button', { name: /^ActivTrak/ })).toBeTruthy()
})

it('names everything that is wrong with a file', async () => {
  const refused = () => {
    throw JSON.stringify({
      code: 'invalid',
      message: '2 things to mend.',
      advice: '',
      details: ['line 1: x', 'line 2: y'],
    })
  }
  bridge({
    'SetUps.List': list([]),
    'SetUps.Templates': templates,
    'Files.Choose': async () => ({ id: 'f1', name: 'acme.json', size: 2 }),
    'SetUps.OpenFile': refused,
  })
  const { user } = show(<SetUps />)
  await user.click(screen.getByRole('button', { name: 'Open a file' }))
  expect((await screen.findByRole('alert')).textContent).toContain('line 1: xline 2: y')
})
