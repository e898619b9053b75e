import { Button, Group, Modal } from '@mantine/core'
import { useWords } from '../../words/useWords'

type Props = { open: boolean; count: number; onClose: () => void; onDelete: () => void }

/** Asks once more before several people are deleted. */
export function DeleteManyDialog({ open, count, onClose, onDelete }: Props) {
  const { personDeeds: words, kit } = useWords()
  return (
    <Modal
      opened={open}
      onClose={onClose}
      title={words.deleteMany(count)}
      closeButtonProps={{ 'aria-label': kit.close }}
    >
      <p>{words.deleteManyHint}</p>
      <p>{words.deleteHint}</p>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
        <Button color="red" onClick={onDelete}>
          {words.deleteMany(count)}
        </Button>
      </Group>
    </Modal>
  )
}
