import { expect, it } from 'vitest'
import type { CataloguePermission, CatalogueView } from '../../api/types'
import { keyOf, linesOf, step } from './outline'

const permission = (key: string, name: string): CataloguePermission => ({
  key,
  form: {
    name,
    key,
    area: '',
    description: '',
    scope: 'none',
    editable: false,
    dateFiltered: false,
    addOn: '',
    requires: [],
    restricted: false,
    apiOnly: false,
    sensitive: false,
    governs: [],
  },
  facts: [],
  marks: [],
  needs: [],
  levels: [],
  roles: 0,
  barred: '',
})

const view: CatalogueView = {
  product: 'Till',
  areas: [
    {
      key: 'shop',
      name: 'Shop',
      permissions: [permission('a', 'Takings'), permission('b', 'Till')],
      barred: '',
    },
    { key: 'office', name: 'Office', permissions: [], barred: '' },
  ],
  addOns: [],
  kinds: [],
  screens: [],
}

it('lists areas with what stands under them', () => {
  expect(linesOf(view, '').map(keyOf)).toEqual(['area shop', 'permission a', 'permission b', 'area office'])
  expect(linesOf(view, 'TAK').map(keyOf)).toEqual(['area shop', 'permission a'])
  expect(linesOf(view, 'office').map(keyOf)).toEqual(['area office'])
})

it('moves a line within its list, and a permission over the edge into the next area', () => {
  const [shop, first, last, office] = linesOf(view, '')
  if (!shop || !first || !last || !office) throw new Error('four lines')
  expect(step(view, shop, -1)).toBeUndefined()
  expect(step(view, shop, 1)).toEqual({ area: 'shop', place: 1 })
  expect(step(view, office, 1)).toBeUndefined()
  expect(step(view, first, -1)).toBeUndefined()
  expect(step(view, first, 1)).toEqual({ area: 'shop', place: 1 })
  expect(step(view, last, 1)).toEqual({ area: 'office', place: 0 })
})
