import { Anchor, Button, Group, Modal, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import { makeOneRole } from '../../api/lab'
import { getPlan } from '../../api/review'
import { useReview } from '../../pickers/review/useReview'
import { useSetUp } from '../../pickers/useSetUp'
import { useTrouble } from '../../pickers/useTrouble'
import { useWords } from '../../words/useWords'
import classes from './Lab.module.css'

/** Roles and the people who have exactly these. */
type Together = { roles: string[]; people: string[]; names: string; proposal: string }

type Props = { combination: Together | undefined; onClose: () => void }

/** Asks for a name and makes one role of several: reviewed when it is proven equal, else what is in the way. */
export function OneRoleDialog({ combination, onClose }: Props) {
  const { lab, kit } = useWords()
  return (
    <Modal
      opened={combination !== undefined}
      onClose={onClose}
      title={combination && lab.combined.makeOneOf(combination.names)}
      closeButtonProps={{ 'aria-label': kit.close }}
    >
      {combination && <Naming together={combination} onClose={onClose} />}
    </Modal>
  )
}

function Naming({ together, onClose }: { together: Together; onClose: () => void }) {
  const { lab, kit } = useWords()
  const { combined: words } = lab
  const { id } = useSetUp()
  const review = useReview()
  const tell = useTrouble()
  const [name, setName] = useState(together.proposal)
  const work = useMutation({
    mutationFn: () => makeOneRole(id, together.roles, together.people, name),
    onSuccess: ({ plan }) => {
      if (!plan) return
      onClose()
      void review(getPlan(id, plan))
    },
  })
  const wrong = work.isError ? tell(work.error) : undefined
  const obstacle = work.data?.plan === '' ? work.data : undefined
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        work.mutate()
      }}
    >
      <TextInput
        data-autofocus
        required
        label={words.name}
        description={words.nameHint}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <div aria-live="polite">
        {obstacle && (
          <p className={classes.obstacle}>
            {obstacle.sentence}{' '}
            {obstacle.link && (
              <Anchor component={Link} href={obstacle.link} size="sm" underline="always">
                {words.seeWhere}
              </Anchor>
            )}
          </p>
        )}
        {wrong && (
          <p className={classes.obstacle}>
            {wrong.message} {wrong.advice}
          </p>
        )}
      </div>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {kit.cancel}
        </Button>
        <Button type="submit" loading={work.isPending} disabled={name.trim() === ''}>
          {words.workOut}
        </Button>
      </Group>
    </form>
  )
}
