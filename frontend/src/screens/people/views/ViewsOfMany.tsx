import { Button, Group, Modal } from '@mantine/core'
import { useState } from 'react'
import { useRoleChoices } from '../../../api/choices'
import { noViews, setViews } from '../../../api/people'
import type { Picked } from '../../../api/types'
import { useReview } from '../../../pickers/review/useReview'
import { useSetUp } from '../../../pickers/useSetUp'
import { Segmented } from '../../../ui/Tabs'
import { useWords } from '../../../words/useWords'
import classes from './Views.module.css'
import { ViewsEditor } from './ViewsEditor'

type Props = { people: Picked | undefined; count: number; onClose: () => void }

const hows = ['add', 'take', 'set'] as const

/** Chooses whose data many people see: more groups, fewer, or only these. */
export function ViewsOfMany({ people, count, onClose }: Props) {
  const { views: words, kit } = useWords()
  return (
    <Modal
      opened={people !== undefined}
      onClose={onClose}
      size={620}
      title={words.titleMany(count)}
      closeButtonProps={{ 'aria-label': kit.close }}
    >
      {people && <Form people={people} onClose={onClose} />}
    </Modal>
  )
}

function Form({ people, onClose }: { people: Picked; onClose: () => void }) {
  const { views: words, kit } = useWords()
  const { id } = useSetUp()
  const review = useReview()
  const roles = useRoleChoices(id).data ?? []
  const [how, setHow] = useState<(typeof hows)[number]>('add')
  const [draft, setDraft] = useState(noViews)
  const goals = roles.some((role) => role.whyNoGoals === '') ? '' : (roles[0]?.whyNoGoals ?? '')
  const save = () => {
    onClose()
    void review(setViews(id, people, how, draft))
  }
  return (
    <>
      <div className={classes.how}>
        <Segmented
          label={words.how}
          choices={hows.map((value) => ({ value, label: words.hows[value] }))}
          value={how}
          onChange={(value) => setHow(hows.find((one) => one === value) ?? 'add')}
        />
      </div>
      <ViewsEditor draft={draft} onChange={setDraft} whyNoGoals={goals} groupsOnly={how !== 'set'} />
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {kit.cancel}
        </Button>
        <Button disabled={how !== 'set' && draft.groups.length === 0} onClick={save}>
          {words.review}
        </Button>
      </Group>
    </>
  )
}
