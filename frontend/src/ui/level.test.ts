import { describe, expect, it } from 'vitest'
import { levelOf, nextLevel } from './level'

describe('levelOf', () => {
  it('reads Y L R N in either case', () => {
    const offered = ['no', 'limited', 'read', 'yes'] as const
    expect(['Y', 'l', 'R', 'n'].map((letter) => levelOf(letter, undefined, offered))).toEqual([
      'yes',
      'limited',
      'read',
      'no',
    ])
  })
  it('gives Limited, read only at the second L', () => {
    expect(levelOf('l', 'limited', ['no', 'limited-read', 'limited'])).toBe('limited-read')
    expect(levelOf('l', 'limited-read', ['no', 'limited-read', 'limited'])).toBe('limited')
  })
  it('names the level that is not on offer, so that the reason can be said', () => {
    expect(levelOf('y', 'no', ['no', 'read'])).toBe('yes')
  })
  it('is nothing for any other key', () => {
    expect(levelOf('q', 'no', ['no', 'yes'])).toBeUndefined()
  })
})

describe('nextLevel', () => {
  it('goes round', () => {
    expect(nextLevel('yes', ['no', 'read', 'yes'])).toBe('no')
    expect(nextLevel(undefined, ['no', 'yes'])).toBe('no')
  })
})
