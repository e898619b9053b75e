import { Button, Group, Modal, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import type { PlanView } from '../../../api/types'
import { useReview } from '../../../pickers/review/useReview'
import { useWords } from '../../../words/useWords'

type Props = {
  open: boolean
  title: string
  onClose: () => void
  /** Its fields; called anew each time the dialog opens. */
  children: () => ReactNode
}

/** The frame of a dialog that changes one thing about a group. */
export function GroupDialog({ open, title, onClose, children }: Props) {
  const { kit } = useWords()
  return (
    <Modal opened={open} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': kit.close }}>
      {open && children()}
    </Modal>
  )
}

type FormProps = {
  /** Everything that is needed was said. */
  ready: boolean
  plan: () => Promise<PlanView>
  onClose: () => void
  children: ReactNode
}

/** The fields of such a dialog and the way to the review. */
export function GroupDialogForm({ ready, plan, onClose, children }: FormProps) {
  const { group: words, kit } = useWords()
  const review = useReview()
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onClose()
        void review(plan())
      }}
    >
      <Stack>
        {children}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {kit.cancel}
          </Button>
          <Button type="submit" disabled={!ready}>
            {words.review}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
