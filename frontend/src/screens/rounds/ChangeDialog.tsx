import { Button, Group, Modal, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { RoundLine } from '../../api/types'
import { RolePicker } from '../../pickers/RolePicker'
import { useWords } from '../../words/useWords'
import type { Changed } from './useDecide'

type Props = {
  line: RoundLine | undefined
  onClose: () => void
  onDecide: (line: RoundLine, changed: Changed) => void
}

/** Asks for another role, another end, or both. */
export function ChangeDialog({ line, onClose, onDecide }: Props) {
  const { rounds: words, kit } = useWords()
  return (
    <Modal
      opened={line !== undefined}
      onClose={onClose}
      title={line && words.change.title(line.roleName, line.name)}
      closeButtonProps={{ 'aria-label': kit.close }}
    >
      {line && (
        <Fields key={`${line.email} ${line.line}`} line={line} onClose={onClose} onDecide={onDecide} />
      )}
    </Modal>
  )
}

function Fields({ line, onClose, onDecide }: Props & { line: RoundLine }) {
  const { rounds, kit } = useWords()
  const { change: words } = rounds
  const [role, setRole] = useState(line.role)
  const [until, setUntil] = useState(line.lastDay)
  const [note, setNote] = useState(line.note)
  const same = role === line.role && until === line.lastDay
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onDecide(line, { role: role === line.role ? '' : role, until, note })
        onClose()
      }}
    >
      <RolePicker data-autofocus label={words.role} value={role} onChange={setRole} />
      <TextInput
        mt="sm"
        type="date"
        label={words.until}
        description={words.untilHint}
        value={until}
        onChange={(event) => setUntil(event.currentTarget.value)}
      />
      <Textarea
        mt="sm"
        label={words.note}
        rows={2}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {kit.cancel}
        </Button>
        <Button type="submit" disabled={same || role === ''}>
          {words.save}
        </Button>
      </Group>
    </form>
  )
}
