import { fireEvent, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { show } from '../../vite/render'
import { FilePicker } from './FilePicker'

const file = new File(['{}'], 'acme.json')

it('takes a file that is chosen and one that is dropped', async () => {
  const onFile = vi.fn()
  const { user } = show(<FilePicker label="Open a set-up file" onFile={onFile} />)
  await user.upload(screen.getByLabelText('Open a set-up file'), file)
  expect(onFile).toHaveBeenLastCalledWith(file)
  fireEvent.drop(screen.getByText('or drop a file here'), { dataTransfer: { files: [file] } })
  expect(onFile).toHaveBeenCalledTimes(2)
})

it('opens the dialog of the window where there is one, and takes no drops', async () => {
  const onDialog = vi.fn()
  const { user } = show(<FilePicker label="Open a set-up file" onDialog={onDialog} />)
  await user.click(screen.getByRole('button', { name: 'Open a set-up file' }))
  expect(onDialog).toHaveBeenCalledOnce()
  expect(screen.queryByText('or drop a file here')).toBeNull()
})
