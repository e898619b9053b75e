import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { bridge } from '../../../vite/bridge'
import { show } from '../../../vite/render'
import type { OverviewView } from '../../api/types'
import { Findings } from '../../pickers/review/FindingsPart'
import { type Review, ReviewContext } from '../../pickers/review/useReview'
import { Overview } from './Overview'

const finding = (id: string, kind: string, sentence: string) => ({
  id,
  class: kind,
  code: 'x',
  sentence,
  mend: `Mend ${sentence}`,
  link: '',
  way: '',
})

const view: OverviewView = {
  name: 'Acme GmbH',
  product: 'ActivTrak',
  clock: '',
  notes: '',
  people: 3,
  statuses: [{ key: 'active', name: 'active', count: 3 }],
  roles: 5,
  custom: 1,
  groups: 1,
  permissions: 53,
  findings: [finding('0', 'security', 'Pay rates'), finding('', 'suggestion', 'Unused role')],
  classes: [
    { key: 'security', name: '', count: 1 },
    { key: 'suggestion', name: '', count: 1 },
  ],
  steps: ['views', 'export'],
}

it('says what is there, what to do next and what was found', async () => {
  bridge({ 'Overview.Get': async () => view })
  const { user } = show(<Overview />)
  expect((await screen.findByRole('link', { name: /3 ?people/ })).getAttribute('href')).toBe('/people')
  expect(screen.getByRole('link', { name: 'Export' }).getAttribute('href')).toBe('/transfer')
  expect(screen.getByText('Unused role')).toBeTruthy()
  await user.click(screen.getByLabelText('1 security warning'))
  expect(screen.queryByText('Unused role')).toBeNull()
})

it('leads to where a finding is settled by choosing, beside its mend', async () => {
  const empty = {
    ...finding('1', 'suggestion', 'Empty'),
    link: '/groups?add=users&group=east',
    way: 'Add members',
  }
  bridge({ 'Overview.Get': async () => ({ ...view, findings: [empty] }) })
  const { user, places } = show(<Overview />)
  expect(await screen.findByRole('button', { name: 'Mend Empty' })).toBeTruthy()
  await user.click(screen.getByRole('link', { name: 'Add members' }))
  expect(places.at(-1)).toBe('/groups?add=users&group=east')
})

it('only shows what it is about to who may not change it', async () => {
  const empty = {
    ...finding('1', 'suggestion', 'Empty'),
    link: '/groups?add=users&group=east',
    way: 'Add members',
  }
  bridge({})
  show(<Findings findings={[empty]} busy={false} onMend={undefined} />)
  expect(screen.getByRole('link', { name: 'Show' })).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
})

it('mends a finding through the review, naming the mend that was shown', async () => {
  const mend = vi.fn(async () => ({}))
  bridge({ 'Overview.Get': async () => view, 'Overview.Mend': mend })
  const review = vi.fn<Review>(async (coming) => {
    await coming
    return undefined
  })
  const { user } = show(
    <ReviewContext value={review}>
      <Overview />
    </ReviewContext>,
  )
  await user.click(await screen.findByRole('button', { name: 'Mend Pay rates' }))
  expect(review).toHaveBeenCalledOnce()
  expect(mend).toHaveBeenCalledWith('acme', 'Mend Pay rates')
})

it('is content when nothing is left to do or to mend', async () => {
  bridge({ 'Overview.Get': async () => ({ ...view, steps: [], findings: [], classes: [] }) })
  show(<Overview />)
  expect(await screen.findByText(/Nothing is left to do here/)).toBeTruthy()
  expect(screen.getByText(/Nothing to mend/)).toBeTruthy()
})
