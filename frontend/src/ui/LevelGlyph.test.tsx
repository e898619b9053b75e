import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { show } from '../../vite/render'
import { LevelGlyph } from './LevelGlyph'
import { levels } from './level'

it('gives each level a shape of its own and a name', () => {
  show(levels.map((level) => <LevelGlyph key={level} level={level} />))
  const shapes = screen.getAllByRole('img')
  expect(shapes.map((shape) => shape.getAttribute('aria-label'))).toEqual([
    'No',
    'Limited, read only',
    'Limited',
    'Read only',
    'Read all, change limited',
    'Yes',
  ])
  expect(new Set(shapes.map((shape) => shape.innerHTML)).size).toBe(levels.length)
})

it('leaves the name to the word beside it', () => {
  show(<LevelGlyph level="read" word />)
  expect(screen.queryByRole('img')).toBeNull()
  expect(screen.getByText('Read only')).toBeTruthy()
})
