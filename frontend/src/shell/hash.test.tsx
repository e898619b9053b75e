import { act, renderHook } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { useHashPlace, useHashSearch } from './hash'

beforeEach(() => history.replaceState(null, '', '#/'))

it('keeps path and search behind the hash and drops the search with the next path', () => {
  const hook = renderHook(() => ({ place: useHashPlace(), search: useHashSearch() }))
  act(() => hook.result.current.place[1]('/s/acme/people?user=vera%40acme.test'))
  expect(hook.result.current.place[0]).toBe('/s/acme/people')
  expect(new URLSearchParams(hook.result.current.search).get('user')).toBe('vera@acme.test')
  expect(location.search).toBe('')
  act(() => hook.result.current.place[1]('/s/acme/groups', { replace: true }))
  expect(hook.result.current.search).toBe('')
})
