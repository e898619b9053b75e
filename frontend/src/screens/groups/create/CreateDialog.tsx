import { Button, Group, Modal, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { createGroup } from '../../../api/groups'
import type { GroupDraft } from '../../../api/types'
import { GroupPicker } from '../../../pickers/GroupPicker'
import { useReview } from '../../../pickers/review/useReview'
import { SheetForm } from '../../../pickers/sheet/SheetForm'
import { useSetUp } from '../../../pickers/useSetUp'
import { StepBody, Steps } from '../../../ui/Steps'
import { Segmented } from '../../../ui/Tabs'
import { useWords } from '../../../words/useWords'
import { MembersEditor } from '../members/MembersEditor'
import classes from './Create.module.css'
import { KindSelect } from './KindSelect'
import { ReviewStep } from './ReviewStep'

const steps = ['name', 'members', 'review'] as const

const ways = ['here', 'file'] as const

/** How a group is made: step by step, or from a file. */
export type Way = (typeof ways)[number]

type Props = {
  /** Undefined: closed. */
  way: Way | undefined
  parent: string
  /** The file at hand, for the way that needs one. */
  file: string
  onWay: (way: Way) => void
  onFile: (file: string) => void
  onClose: () => void
}

/** Makes a group in two ways: its name, its users and computers, a look at it, then Create; or from a CSV file (checklist 110 to 113). */
export function CreateDialog({ way, parent, file, onWay, onFile, onClose }: Props) {
  const { members: words, kit } = useWords()
  const choice = (
    <Segmented
      label={words.way}
      value={way ?? 'here'}
      onChange={(value) => onWay(ways.find((one) => one === value) ?? 'here')}
      choices={ways.map((value) => ({ value, label: words.ways[value] }))}
    />
  )
  return (
    <Modal
      opened={way !== undefined}
      onClose={onClose}
      size={way === 'file' ? 960 : 720}
      title={words.title}
      closeButtonProps={{ 'aria-label': kit.close }}
      closeOnClickOutside={false}
    >
      {way === 'here' && <Form parent={parent} choice={choice} onClose={onClose} />}
      {way === 'file' && (
        <div className={classes.form}>
          {choice}
          <SheetForm kind="groups" file={file} onFile={onFile} onDone={onClose} />
        </div>
      )}
    </Modal>
  )
}

type FormProps = { parent: string; choice: ReactNode; onClose: () => void }

function Form({ parent, choice, onClose }: FormProps) {
  const { members: words, group } = useWords()
  const { id } = useSetUp()
  const review = useReview()
  const [at, setAt] = useState(0)
  const [draft, setDraft] = useState<GroupDraft>({ name: '', kind: 'team', parent, users: [], computers: [] })
  const step = steps[at] ?? 'name'
  const name = draft.name.trim()
  const create = async () => {
    if (await review(createGroup(id, draft))) onClose()
  }
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (step === 'review') void create()
        else if (name !== '') setAt(at + 1)
      }}
    >
      {at === 0 && choice}
      <Steps at={step} steps={steps.map((key) => ({ key, name: words.steps[key] }))} />
      <StepBody at={step} className={classes.step}>
        {step === 'name' && (
          <div className={classes.fields}>
            <TextInput
              data-autofocus
              required
              label={group.name}
              value={draft.name}
              onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
            />
            <KindSelect value={draft.kind} onChange={(kind) => setDraft({ ...draft, kind })} />
            <GroupPicker
              label={group.parent}
              description={group.parentHint}
              value={draft.parent}
              onChange={(key) => setDraft({ ...draft, parent: key })}
            />
          </div>
        )}
        {step === 'members' && (
          <MembersEditor
            members={{ users: draft.users, computers: draft.computers }}
            onChange={(members) => setDraft({ ...draft, ...members })}
          />
        )}
        {step === 'review' && <ReviewStep draft={draft} />}
      </StepBody>
      <Group justify="flex-end">
        {at > 0 && (
          <Button variant="default" mr="auto" onClick={() => setAt(at - 1)}>
            {words.back}
          </Button>
        )}
        <Button type="submit" disabled={name === ''}>
          {step === 'review' ? words.create(name) : words.next}
        </Button>
      </Group>
    </form>
  )
}
