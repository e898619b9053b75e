import { expect, it } from 'vitest'
import { AppError, toAppError } from './AppError'

it('reads the JSON text that comes over the bridge, thrown as text or as an error', () => {
  const text = JSON.stringify({
    code: 'stale',
    message: 'Changed elsewhere.',
    advice: 'Look again.',
    details: [],
  })
  for (const thrown of [text, new Error(text)]) {
    const error = toAppError(thrown)
    expect(error.code).toBe('stale')
    expect(error.message).toBe('Changed elsewhere.')
    expect(error.advice).toBe('Look again.')
  }
})

it('keeps other causes as a detail, without words of their own', () => {
  const error = toAppError(new TypeError('x is not a function'))
  expect([error.code, error.message]).toEqual(['unknown', ''])
  expect(error.details).toEqual(['x is not a function'])
})

it('leaves an AppError as it is', () => {
  const error = new AppError({ code: 'denied', message: 'No.', advice: '', details: [] })
  expect(toAppError(error)).toBe(error)
})
