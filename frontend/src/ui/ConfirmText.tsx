import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useWords } from '../words/useWords'

type Props = {
  open: boolean
  /** What will be done, as a title: `Delete Bob Meyer`. */
  title: string
  /** What goes, in sentences. */
  children: ReactNode
  /** What has to be typed, such as the name of the thing. */
  expected: string
  onConfirm: () => void
  onClose: () => void
}

/** Asks for a word to be typed before something final is done. */
export function ConfirmText({ open, title, children, expected, onConfirm, onClose }: Props) {
  const { kit } = useWords()
  const [typed, setTyped] = useState('')
  const same = typed.trim() === expected.trim()
  const close = () => {
    setTyped('')
    onClose()
  }
  const confirm = () => {
    close()
    onConfirm()
  }
  return (
    <Modal opened={open} onClose={close} title={title} closeButtonProps={{ 'aria-label': kit.close }}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (same) confirm()
        }}
      >
        <Stack>
          <div>{children}</div>
          <Text fw={600}>{kit.cannotComeBack}</Text>
          <TextInput
            data-autofocus
            label={kit.typeToConfirm(expected)}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {kit.cancel}
            </Button>
            <Button type="submit" color="red" disabled={!same}>
              {title}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
