import { Button, Group, Modal } from '@mantine/core'
import { useState } from 'react'
import { picked, setViews, usePerson } from '../../../api/people'
import type { PersonView, ViewsView } from '../../../api/types'
import { Loaded } from '../../../pickers/Loaded'
import { useReview } from '../../../pickers/review/useReview'
import { useSetUp } from '../../../pickers/useSetUp'
import { SkeletonLines } from '../../../ui/Skeletons'
import { useWords } from '../../../words/useWords'
import classes from './Views.module.css'
import { ViewsEditor } from './ViewsEditor'

/** Chooses whose data one person sees; read-only where the roles reach everything (decision C2). */
export function ViewsDialog({ email, onClose }: { email: string; onClose: () => void }) {
  const { views: words, kit } = useWords()
  const { id } = useSetUp()
  const query = usePerson(id, email)
  return (
    <Modal
      opened={email !== ''}
      onClose={onClose}
      size={620}
      title={query.data ? words.title(query.data.name) : ''}
      closeButtonProps={{ 'aria-label': kit.close }}
    >
      <Loaded query={query} skeleton={<SkeletonLines lines={8} />}>
        {(person) =>
          person.views.fixed ? (
            <Fixed views={person.views} onClose={onClose} />
          ) : (
            <Form key={person.email} person={person} onClose={onClose} />
          )
        }
      </Loaded>
    </Modal>
  )
}

function Form({ person, onClose }: { person: PersonView; onClose: () => void }) {
  const { views: words, kit } = useWords()
  const { id } = useSetUp()
  const review = useReview()
  const [draft, setDraft] = useState(person.views.draft)
  const save = () => {
    onClose()
    void review(setViews(id, picked(person.email), 'set', draft))
  }
  return (
    <>
      <ViewsEditor draft={draft} onChange={setDraft} whyNoGoals={person.views.whyNoGoals} />
      <Group justify="flex-end" mt="md">
        {!draft.all && <span className={classes.chosen}>{words.chosen(draft.groups.length)}</span>}
        <Button variant="default" onClick={onClose}>
          {kit.cancel}
        </Button>
        <Button onClick={save}>{words.review}</Button>
      </Group>
    </>
  )
}

function Fixed({ views, onClose }: { views: ViewsView; onClose: () => void }) {
  const { views: words } = useWords()
  const kept = views.groups.map((group) => group.name).join(', ')
  return (
    <>
      <p>
        <b>{views.sentence}</b>
      </p>
      <p>{views.whyFixed}</p>
      <p className={classes.quiet}>{kept ? `${words.keep} ${kept}` : words.keepNone}</p>
      <Group justify="flex-end" mt="md">
        <Button onClick={onClose}>{words.close}</Button>
      </Group>
    </>
  )
}
