import { Button, Group, Modal, Radio } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { startRound } from '../../api/rounds'
import type { RoundChoice } from '../../api/types'
import { GroupPicker } from '../../pickers/GroupPicker'
import { RolePicker } from '../../pickers/RolePicker'
import { useSetUp } from '../../pickers/useSetUp'
import { useTrouble } from '../../pickers/useTrouble'
import { Failed } from '../../ui/Failed'
import { useWords } from '../../words/useWords'
import classes from './Rounds.module.css'

type Props = {
  open: boolean
  choices: readonly RoundChoice[]
  onClose: () => void
  onStarted: (round: string) => void
}

/** Asks of whom a review is to be, and starts it. */
export function StartDialog({ open, onClose, ...rest }: Props) {
  const { rounds: words, kit } = useWords()
  return (
    <Modal opened={open} onClose={onClose} title={words.start} closeButtonProps={{ 'aria-label': kit.close }}>
      <Choosing {...rest} onClose={onClose} />
    </Modal>
  )
}

function Choosing({ choices, onClose, onStarted }: Omit<Props, 'open'>) {
  const { rounds: words, kit } = useWords()
  const { id } = useSetUp()
  const tell = useTrouble()
  const [whose, setWhose] = useState(choices[0]?.whose ?? '')
  const [group, setGroup] = useState('')
  const [role, setRole] = useState('')
  const needs = choices.find((choice) => choice.whose === whose)?.key ?? ''
  const key = needs === 'group' ? group : needs === 'role' ? role : ''
  const start = useMutation({
    mutationFn: () => startRound(id, whose, key),
    onSuccess: (card) => {
      onClose()
      onStarted(card.key)
    },
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        start.mutate()
      }}
    >
      <Radio.Group label={words.whose} value={whose} onChange={setWhose}>
        <div className={classes.choices}>
          {choices.map((choice) => (
            <Radio key={choice.whose} value={choice.whose} label={choice.name} description={choice.hint} />
          ))}
        </div>
      </Radio.Group>
      {needs === 'group' && <GroupPicker label={words.group} value={group} onChange={setGroup} />}
      {needs === 'role' && <RolePicker label={words.role} value={role} onChange={setRole} />}
      {start.error && <Failed {...tell(start.error)} />}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {kit.cancel}
        </Button>
        <Button type="submit" loading={start.isPending} disabled={needs !== '' && key === ''}>
          {words.start}
        </Button>
      </Group>
    </form>
  )
}
