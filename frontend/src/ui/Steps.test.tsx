import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { show } from '../../vite/render'
import { Steps } from './Steps'

it('says where one is and what is passed over', () => {
  show(
    <Steps
      at="confirm"
      steps={[
        { key: 'people', name: 'People' },
        { key: 'groups', name: 'Groups', skipped: 'not needed' },
        { key: 'confirm', name: 'Confirm' },
      ]}
    />,
  )
  const [people, groups, confirm] = screen.getAllByRole('listitem')
  expect(confirm?.getAttribute('aria-current')).toBe('step')
  expect(people?.textContent).toBe('People')
  expect(groups?.textContent).toBe('2Groupsnot needed')
})
