import { screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { bridge } from '../../../vite/bridge'
import { show } from '../../../vite/render'
import type { SignOnForm, SignOnView } from '../../api/types'
import { SignOnPart } from './SignOnPart'

const view: SignOnView = {
  issuer: 'https://id.example.com',
  client: 'rolebook',
  secret: true,
  claim: 'email',
  trusted: false,
  redirect: '',
  people: 2,
  ownClaims: ['preferred_username'],
}

it('says what a claim other than email means, and takes it only when somebody trusts it', async () => {
  const keep = vi.fn(async (_: string, form: SignOnForm) => form)
  bridge({ 'Sessions.SetSingleSignOn': keep })
  const { user } = show(<SignOnPart view={view} />)
  expect(screen.queryByRole('checkbox')).toBeNull()
  const claim = screen.getByLabelText('Claim with the e-mail address')
  await user.clear(claim)
  await user.type(claim, 'preferred_username')
  expect(screen.getByText(/At common providers people change preferred_username themselves/)).toBeTruthy()
  await user.click(screen.getByRole('checkbox'))
  await user.clear(claim)
  await user.type(claim, 'upn')
  expect(screen.getByText(/Nobody verifies upn/)).toBeTruthy()
  const trust = screen.getByRole<HTMLInputElement>('checkbox')
  expect(trust.checked).toBe(false)
  await user.click(trust)
  await user.click(screen.getByRole('button', { name: 'Save single sign-on' }))
  await waitFor(() => expect(keep).toHaveBeenCalled())
  expect(keep.mock.calls[0]?.[1]).toMatchObject({ claim: 'upn', trusted: true, keepSecret: true })
})
