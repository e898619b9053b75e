import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { bridge } from '../../../vite/bridge'
import { show } from '../../../vite/render'
import type { CheckAnswer, CheckQuestion } from '../../api/types'
import { type Review, ReviewContext } from '../../pickers/review/useReview'
import { Check } from './Check'

const choices = {
  'Choices.People': async () => ({ people: [], total: 0 }),
  'Choices.Permissions': async () => [],
  'Check.Subjects': async () => ({ subjects: [], total: 0 }),
}

const answer = (more: Partial<CheckAnswer>): CheckAnswer => ({
  asked: 'May Vera view Trends?',
  allowed: true,
  known: true,
  sentence: 'Vera may view Trends through Viewer.',
  level: 'limited',
  paths: [{ role: 'viewer', level: 'limited', sentence: 'Through Viewer.', link: '/roles?role=viewer' }],
  reasons: [],
  ...more,
})

const denied = answer({
  allowed: false,
  sentence: 'Vera may not view Trends.',
  paths: [],
  reasons: [
    {
      code: 'requires',
      depth: 0,
      sentence: 'It needs Home too.',
      mends: [{ sentence: 'Allow Home first:', link: '' }],
    },
    {
      code: 'not-granted',
      depth: 1,
      sentence: 'No role of Vera grants it.',
      mends: [{ sentence: 'Set Home to Limited for Viewer.', link: '/roles?role=viewer&permission=home' }],
    },
  ],
})

const question = '/?user=vera@acme.test&permission=trends'

it('says what to do first when nothing is asked', async () => {
  bridge(choices)
  show(<Check />)
  expect(await screen.findByText('Ask a question')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Copy the link' })).toBeNull()
})

it('asks what the address asks, and says yes with its way', async () => {
  const may = vi.fn(async (_: string, asked: CheckQuestion) => answer({ asked: asked.permission }))
  bridge({ ...choices, 'Check.May': may })
  show(<Check />, `${question}&action=edit&subject=group:sales&channel=api&role=viewer`)
  expect(await screen.findByText('Vera may view Trends through Viewer.')).toBeTruthy()
  expect(screen.getByText('Yes')).toBeTruthy()
  expect(may).toHaveBeenCalledWith('acme', {
    user: 'vera@acme.test',
    permission: 'trends',
    action: 'edit',
    subject: 'group:sales',
    time: '',
    channel: 'api',
    address: '',
    dateFilter: '',
    someRoles: true,
    roles: ['viewer'],
  })
})

it('says no with every reason and its mends, and opens the review of a remedy', async () => {
  const plan = { id: 'p1', title: 'Set Home' }
  bridge({
    ...choices,
    'Check.May': async () => denied,
    'Check.Remedies': async () => ({
      remedies: [{ plan: 'p1', title: 'Set Home to Limited', sentence: 'Nobody else gains by it.' }],
    }),
    'Review.Get': async () => plan,
  })
  const review = vi.fn<Review>(async () => undefined)
  const { user } = show(
    <ReviewContext value={review}>
      <Check />
    </ReviewContext>,
    question,
  )
  expect(await screen.findByText('It needs Home too.')).toBeTruthy()
  const mend = screen.getByRole('link', { name: 'Set Home to Limited for Viewer.' })
  expect(mend.getAttribute('href')).toContain('/roles?role=viewer&permission=home')
  await user.click(await screen.findByRole('button', { name: 'See what it does' }))
  await expect(review.mock.calls[0]?.[0]).resolves.toEqual(plan)
})

it('turns the question round and keeps it', async () => {
  bridge({
    ...choices,
    'Check.May': async () => answer({}),
    'Check.Who': async () => ({
      asked: 'Who may view Trends?',
      sentence: '1 of 3 people may view Trends.',
      people: [{ email: 'vera@acme.test', name: 'Vera', level: 'limited', roles: 'Viewer', whose: 'Sales' }],
      fit: 1,
      total: 1,
    }),
  })
  const { user, places } = show(<Check />, question)
  await user.click(await screen.findByText('Who may'))
  expect(await screen.findByText('1 of 3 people may view Trends.')).toBeTruthy()
  expect(screen.getByRole('row', { name: /Vera Limited Viewer Sales/ })).toBeTruthy()
  expect(places.at(-1)).toContain('tab=who')
  expect(places.at(-1)).toContain('permission=trends')
})

it('says what is wrong with a question', async () => {
  bridge({
    ...choices,
    'Check.May': async () => {
      throw JSON.stringify({
        code: 'invalid',
        message: '“x” is no IP address.',
        advice: 'Enter one.',
        details: [],
      })
    },
    'Choices.Roles': async () => [],
  })
  show(<Check />, `${question}&address=x`)
  expect(await screen.findByText('“x” is no IP address.')).toBeTruthy()
})
