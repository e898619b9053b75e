import { act, screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { bridge } from '../../../vite/bridge'
import { show } from '../../../vite/render'
import type { PlanView } from '../../api/types'
import { ReviewProvider } from './ReviewProvider'
import { useReview } from './useReview'

const effect = (user: string) => ({
  user,
  name: user,
  permission: 'trends',
  permissionName: 'Productivity Trends',
  before: 'limited',
  after: 'no',
  gain: false,
  lose: true,
  sentence: `${user} loses Productivity Trends, held through Viewer`,
})

const plan: PlanView = {
  id: 'p1',
  setUp: 'acme',
  title: 'Set Productivity Trends to No for Viewer',
  summary: '1 change · 2 people lose · 1 warning',
  empty: false,
  harmless: false,
  refused: false,
  needsReason: false,
  stale: false,
  losing: 2,
  gaining: 0,
  people: [
    {
      gain: false,
      sentence: '2 Viewers lose Productivity Trends',
      effects: [effect('Vera'), effect('Tom')],
      total: 2,
    },
  ],
  away: ['Tom is suspended and will miss Productivity Trends when they are back.'],
  findings: [
    {
      id: 'f1',
      class: 'warning',
      code: 'unused',
      sentence: 'Nobody uses Trends.',
      mend: 'Take it away',
      link: '',
      way: '',
    },
  ],
  statements: [{ key: 's', text: 'Viewers see trends.', verdict: 'broken', because: ['Vera is denied'] }],
  dropped: ['Vera keeps no goals.'],
  changes: [
    {
      op: 'update',
      kind: 'role',
      key: 'viewer',
      name: 'Viewer',
      sentence: 'Viewer: Productivity Trends from Limited to No',
      fields: [{ name: 'Productivity Trends', before: 'Limited', after: 'No' }],
    },
  ],
  text: 'the whole as text',
}

const stale = () => {
  throw JSON.stringify({ code: 'stale', message: 'Changed elsewhere.', advice: 'Look again.', details: [] })
}

function Screen({ coming, onEnd }: { coming: () => Promise<PlanView>; onEnd: (applied: unknown) => void }) {
  const review = useReview()
  return (
    <button type="button" onClick={async () => onEnd(await review(coming()))}>
      Change
    </button>
  )
}

async function open(part: Partial<PlanView>) {
  const onEnd = vi.fn()
  const shown = show(
    <ReviewProvider>
      <Screen coming={async () => ({ ...plan, ...part })} onEnd={onEnd} />
    </ReviewProvider>,
  )
  await shown.user.click(screen.getByText('Change'))
  return { ...shown, onEnd }
}

it('shows people, findings, statements and changes, and applies only then', async () => {
  const apply = vi.fn(async () => ({ seq: 7, title: plan.title, turn: '', of: plan.title }))
  bridge({ 'Review.Apply': apply })
  const { user, onEnd } = await open({})
  const panel = await screen.findByRole('dialog', { name: plan.title })
  expect(panel.textContent).toContain(plan.summary)
  expect(screen.queryByText(/Vera loses/)).toBeNull()
  await user.click(screen.getByText('2 Viewers lose Productivity Trends'))
  expect(screen.getByText('Vera loses Productivity Trends, held through Viewer')).toBeTruthy()
  expect(panel.textContent).toContain('Vera keeps no goals.')
  expect(panel.textContent).toContain('Tom is suspended and will miss Productivity Trends')
  expect(apply).not.toHaveBeenCalled()
  await user.click(screen.getByRole('button', { name: plan.title }))
  expect(apply).toHaveBeenCalledWith('acme', 'p1', '')
  await waitFor(() =>
    expect(onEnd).toHaveBeenCalledWith({ seq: 7, title: plan.title, turn: '', of: plan.title }),
  )
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(screen.getByText(`Done: ${plan.title}`)).toBeTruthy()
})

it('applies what is harmless at once and offers to undo it', async () => {
  const undo = vi.fn(async () => ({ ...plan, empty: true }))
  bridge({
    'Review.Apply': async () => ({ seq: 7, title: 'Rename Sales', turn: '', of: 'Rename Sales' }),
    'Review.Undo': undo,
  })
  const { user } = await open({ harmless: true })
  await user.click(await screen.findByRole('button', { name: 'Undo' }))
  expect(undo).toHaveBeenCalledWith('acme', 7)
  expect(await screen.findByText('Nothing would change.')).toBeTruthy()
  expect(screen.queryByRole('dialog')).toBeNull()
})

it('says what was undone and offers to do it again, and the other way round', async () => {
  const turns = ['undo', 'redo']
  const undo = vi.fn(async () => ({ ...plan, harmless: true }))
  const apply = async () => ({
    seq: 8,
    title: 'Undo: Rename Sales',
    turn: turns.shift() ?? '',
    of: 'Rename Sales',
  })
  bridge({ 'Review.Apply': apply, 'Review.Undo': undo })
  const { user } = await open({ harmless: true })
  expect(await screen.findByText('Undone: Rename Sales')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Redo' }))
  expect(undo).toHaveBeenCalledWith('acme', 8)
  expect(await screen.findByText('Done again: Rename Sales')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy()
})

it('goes to the reason where a finding asks why', async () => {
  const finding = { id: '', class: 'security', code: 'gains-control', sentence: 'Vera gains.', mend: '' }
  const { user } = await open({
    needsReason: true,
    findings: [{ ...finding, link: '#reason', way: 'Say why' }],
  })
  await user.click(await screen.findByRole('button', { name: 'Say why' }))
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /Reason/ }))
})

it('offers no Apply for what is refused', async () => {
  bridge({ 'Review.Discard': async () => undefined })
  const { user, onEnd } = await open({ refused: true })
  expect(await screen.findByText('This cannot be applied as it is.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: plan.title })).toBeNull()
  await user.click(screen.getAllByRole('button', { name: 'Close' })[1] ?? document.body)
  await waitFor(() => expect(onEnd).toHaveBeenCalledWith(undefined))
})

it('wants a reason where one is needed, and sends it', async () => {
  const apply = vi.fn(async () => ({ seq: 7, title: plan.title, turn: '', of: plan.title }))
  bridge({ 'Review.Apply': apply })
  const { user } = await open({ needsReason: true })
  const button = await screen.findByRole('button', { name: plan.title })
  expect(button).toHaveProperty('disabled', true)
  await user.type(screen.getByRole('textbox', { name: /Reason/ }), ' covers for Bob ')
  await user.click(button)
  expect(apply).toHaveBeenCalledWith('acme', 'p1', 'covers for Bob')
})

it('shows a plan again that was worked out anew, instead of applying the old one', async () => {
  const apply = vi.fn(stale)
  bridge({ 'Review.Apply': apply, 'Review.Get': async () => ({ ...plan, stale: true, summary: '1 change' }) })
  const { user, onEnd } = await open({})
  await user.click(await screen.findByRole('button', { name: plan.title }))
  expect(await screen.findByText(/worked out again/)).toBeTruthy()
  expect(screen.getByText('1 change')).toBeTruthy()
  expect(onEnd).not.toHaveBeenCalled()
})

it('puts the plan with its mend in the place of the plan', async () => {
  const mend = vi.fn(async () => ({ ...plan, id: 'p2', findings: [] }))
  bridge({ 'Review.Mend': mend })
  const { user } = await open({})
  await user.click(await screen.findByRole('button', { name: 'Take it away' }))
  expect(mend).toHaveBeenCalledWith('acme', 'p1', 'f1')
  await waitFor(() => expect(screen.queryByText('Nobody uses Trends.')).toBeNull())
})

it('says why a plan cannot be made', async () => {
  bridge({})
  const onEnd = vi.fn()
  const { user } = show(
    <ReviewProvider>
      <Screen coming={async () => stale()} onEnd={onEnd} />
    </ReviewProvider>,
  )
  await user.click(screen.getByText('Change'))
  expect((await screen.findByRole('alert')).textContent).toContain('Changed elsewhere.')
  await act(async () => user.keyboard('{Escape}'))
  expect(onEnd).toHaveBeenCalledWith(undefined)
})
