import { screen, waitFor, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { bridge } from '../../../vite/bridge'
import { show } from '../../../vite/render'
import type { HistoryEntry, HistoryQuery } from '../../api/types'
import { type Review, ReviewContext } from '../../pickers/review/useReview'
import { History } from './History'

const entry = (seq: number, title: string): HistoryEntry => ({
  seq,
  time: '2026-11-20T09:00:00Z',
  who: 'Anna Berg',
  email: 'anna@acme.test',
  source: 'server',
  action: seq === 1 ? 'create' : 'change',
  title,
  reason: 'on leave',
  undoes: 0,
  changes: 1,
  undo: seq > 1,
})

const change = {
  op: 'update',
  kind: 'user',
  key: 'bob@acme.test',
  name: 'Bob',
  sentence: 'Bob: 2 things',
  fields: [
    { name: 'Status', before: 'active', after: 'suspended' },
    { name: 'Alias', before: '', after: 'B' },
  ],
}

const listed = async () => ({ entries: [entry(2, 'Suspend Bob'), entry(1, 'Create Acme')], next: 0 })

it('lists who did what when, and asks for what fits', async () => {
  const list = vi.fn((_: string, query: HistoryQuery) => (query.text ? { entries: [], next: 0 } : listed()))
  bridge({ 'History.List': list })
  const { user } = show(<History />)
  expect(await screen.findByRole('row', { name: /Anna Berg Suspend Bob Browser 1/ })).toBeTruthy()
  await user.type(screen.getByRole('searchbox'), 'z')
  expect(await screen.findByText('Nothing fits')).toBeTruthy()
  await user.click(screen.getByText('Show everything'))
  expect(await screen.findByText('Suspend Bob')).toBeTruthy()
})

it('shows an entry before and after, and keeps it in the address', async () => {
  bridge({
    'History.List': listed,
    'History.Get': async () => ({
      entry: entry(2, 'Suspend Bob'),
      changes: [change],
      fingerprint: '',
      hash: 'abc',
    }),
  })
  const { user, places } = show(<History />)
  await user.click(await screen.findByText('Suspend Bob'))
  const panel = within(await screen.findByRole('dialog', { name: 'Suspend Bob' }))
  expect(panel.getByText('on leave')).toBeTruthy()
  await user.click(panel.getByText('Bob: 2 things'))
  expect(panel.getByText('suspended')).toBeTruthy()
  expect(places?.at(-1)).toBe('/?event=2')
})

it('asks for a person, a way and days as the address says, and saves that as a table', async () => {
  const list = vi.fn((_: string, __: HistoryQuery) => listed())
  const save = vi.fn(async (_: string, __: HistoryQuery, ___: string) => ({
    id: 'f',
    name: 'h.csv',
    size: 1,
  }))
  bridge({
    'History.List': list,
    'History.Save': save,
    'Files.Save': async () => '/home/h.csv',
    'Choices.People': async () => ({ people: [], total: 0 }),
  })
  const { user } = show(<History />, '/?person=bob@acme.test&source=undo&from=2026-11-03&to=2026-11-04')
  expect(await screen.findByText('Suspend Bob')).toBeTruthy()
  const asked = list.mock.lastCall?.[1]
  expect(asked).toMatchObject({ person: 'bob@acme.test', source: 'undo' })
  const length = Date.parse(asked?.until ?? '') - Date.parse(asked?.from ?? '')
  expect(length).toBe(2 * 24 * 3600 * 1000)
  await user.click(screen.getByRole('button', { name: 'Download (CSV)' }))
  expect(await screen.findByText('Saved as /home/h.csv')).toBeTruthy()
  expect(save.mock.lastCall?.[1]).toMatchObject({ person: 'bob@acme.test', limit: 0 })
})

it('undoes from a row, and not the beginning', async () => {
  const undo = vi.fn(async () => ({}))
  bridge({ 'History.List': listed, 'Review.Undo': undo })
  const review = vi.fn<Review>(async () => undefined)
  const { user } = show(
    <ReviewContext value={review}>
      <History />
    </ReviewContext>,
  )
  await user.click(await screen.findByRole('button', { name: 'Actions for Suspend Bob' }))
  await user.click(screen.getByRole('menuitem', { name: 'Undo this' }))
  await waitFor(() => expect(undo).toHaveBeenCalledWith('acme', 2))
  expect(review).toHaveBeenCalledOnce()
  expect(screen.queryByRole('button', { name: 'Actions for Create Acme' })).toBeNull()
})
