import { Button, Group, Modal } from '@mantine/core'
import { usePerson } from '../../api/people'
import type { PersonView } from '../../api/types'
import { Loaded } from '../../pickers/Loaded'
import { useSetUp } from '../../pickers/useSetUp'
import { SkeletonLines } from '../../ui/Skeletons'
import { useWords } from '../../words/useWords'
import classes from './People.module.css'
import type { Acted } from './usePersonActions'

type Props = { person: Acted | undefined; onClose: () => void; onDeed: (deed: string) => void }

/** Names what goes with a person and what stays, before the plan is shown (checklist 191). */
export function DeleteDialog({ person, onClose, onDeed }: Props) {
  const { personDeeds: words, kit } = useWords()
  const { id } = useSetUp()
  const query = usePerson(id, person?.email ?? '')
  const suspendable = person?.deeds.includes('suspend')
  return (
    <Modal
      opened={person !== undefined}
      onClose={onClose}
      title={person && words.delete(person.name)}
      closeButtonProps={{ 'aria-label': kit.close }}
    >
      <Loaded query={query} skeleton={<SkeletonLines />}>
        {(view: PersonView) => (
          <ul className={classes.gone}>
            {view.gone.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </Loaded>
      {suspendable && <p className={classes.quiet}>{words.deleteHint}</p>}
      <Group justify="flex-end" mt="md">
        {suspendable && (
          <Button variant="default" mr="auto" onClick={() => onDeed('suspend')}>
            {words.suspendInstead}
          </Button>
        )}
        <Button variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
        <Button color="red" onClick={() => onDeed('delete')}>
          {person && words.delete(person.name)}
        </Button>
      </Group>
    </Modal>
  )
}
