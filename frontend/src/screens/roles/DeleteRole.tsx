import { Button, Group, Modal, Select, Stack } from '@mantine/core'
import { useState } from 'react'
import { deleteRole } from '../../api/roles'
import type { RoleMatrix, RolePanel } from '../../api/types'
import { useReview } from '../../pickers/review/useReview'
import { useSetUp } from '../../pickers/useSetUp'
import { useWords } from '../../words/useWords'
import classes from './Roles.module.css'

type Props = {
  open: boolean
  matrix: RoleMatrix
  panel: RolePanel
  onClose: () => void
  onDeleted: () => void
}

/** Asks which role takes the place of one that is deleted; the review shows what that does. */
export function DeleteRole({ open, matrix, panel, onClose, onDeleted }: Props) {
  const { roles: words, kit } = useWords()
  const { id } = useSetUp()
  const review = useReview()
  const [replacement, setReplacement] = useState<string | null>(null)
  const { key, name } = panel.column.card
  const needed = panel.inUse !== ''
  const others = matrix.roles.filter(({ card }) => card.key !== key)
  const remove = async () => {
    onClose()
    if (await review(deleteRole(id, key, replacement ?? ''))) onDeleted()
  }
  return (
    <Modal
      opened={open}
      onClose={onClose}
      title={words.remove.title(name)}
      closeButtonProps={{ 'aria-label': kit.close }}
    >
      <Stack>
        <p className={classes.plain}>{panel.inUse || words.remove.unused}</p>
        <Select
          data-autofocus={needed || undefined}
          openOnFocus={false}
          label={words.remove.replacement}
          placeholder={needed ? undefined : words.remove.noReplacement}
          required={needed}
          searchable
          clearable={!needed}
          data={others.map(({ card }) => ({ value: card.key, label: card.name }))}
          value={replacement}
          onChange={setReplacement}
        />
        <p className={classes.quiet}>{words.remove.hint}</p>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {kit.cancel}
          </Button>
          <Button
            data-autofocus={!needed || undefined}
            disabled={needed && !replacement}
            onClick={() => void remove()}
          >
            {words.remove.submit}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
