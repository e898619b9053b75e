import { Button, Group, Modal } from '@mantine/core'
import { useState } from 'react'
import { useRoleChoices } from '../../../api/choices'
import { openInvitations } from '../../../api/invitations'
import { invite, noViews } from '../../../api/people'
import type { InvitationView } from '../../../api/types'
import { useReview } from '../../../pickers/review/useReview'
import { useSetUp } from '../../../pickers/useSetUp'
import { useToastTrouble } from '../../../pickers/useTrouble'
import { StepBody, Steps } from '../../../ui/Steps'
import { useWords } from '../../../words/useWords'
import { InvitationsDialog } from '../invitation/InvitationsDialog'
import { ViewsEditor } from '../views/ViewsEditor'
import { ConfirmStep } from './ConfirmStep'
import classes from './Invite.module.css'
import { blank, faults, meant } from './invitees'
import { PeopleStep } from './PeopleStep'
import { RoleStep } from './RoleStep'

const steps = ['people', 'role', 'groups', 'confirm'] as const

/** Adds people in steps: who, what role, whose data, then a look at all of it (checklist 64, 102, 108, 115 to 117). */
export function InviteDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { invite: words, kit } = useWords()
  const [opened, setOpened] = useState<readonly InvitationView[]>([])
  return (
    <>
      <Modal
        opened={open}
        onClose={onClose}
        size={760}
        title={words.title}
        closeButtonProps={{ 'aria-label': kit.close }}
        closeOnClickOutside={false}
      >
        {open && <Form onClose={onClose} onInvited={setOpened} />}
      </Modal>
      <InvitationsDialog
        key={opened.map((view) => view.code).join()}
        people={opened.map((view) => ({ ...view, entry: 'invited' }))}
        opened={opened}
        onClose={() => setOpened([])}
      />
    </>
  )
}

type FormProps = { onClose: () => void; onInvited: (opened: InvitationView[]) => void }

function Form({ onClose, onInvited }: FormProps) {
  const { invite: words, invitations } = useWords()
  const { id } = useSetUp()
  const review = useReview()
  const trouble = useToastTrouble()
  const roles = useRoleChoices(id).data ?? []
  const [step, setStep] = useState<(typeof steps)[number]>('people')
  const [rows, setRows] = useState([blank(1)])
  const [tried, setTried] = useState(false)
  const [roleKey, setRole] = useState('')
  const [views, setViews] = useState(noViews)
  const [sso, setSso] = useState(false)
  const role = roles.find((one) => one.key === roleKey)
  const people = meant(rows)
  const wrong = faults(rows)
  const skipped = role && !role.needsGroups ? ['groups'] : []
  const way = steps.filter((name) => !skipped.includes(name))
  const at = way.indexOf(step)
  const ready =
    step === 'people' ? people.length > 0 && wrong.size === 0 : step === 'role' ? role !== undefined : true
  const chosen = role?.needsGroups ? views : noViews
  const next = () => {
    setTried(true)
    const to = way[at + 1]
    if (ready && to) setStep(to)
  }
  const confirm = async () => {
    const done = await review(invite(id, { people, role: roleKey, views: chosen, sso }))
    if (done) onClose()
    return done
  }
  const confirmAndInvite = async () => {
    const emails = people.map((person) => person.email)
    if (await confirm()) await openInvitations(id, emails).then(onInvited, trouble)
  }
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (step === 'confirm') void confirm()
        else next()
      }}
    >
      <Steps
        at={step}
        steps={steps.map((key) => ({
          key,
          name: words.steps[key],
          skipped: skipped.includes(key) ? words.skipped : undefined,
        }))}
      />
      <StepBody at={step} className={classes.step}>
        {step === 'people' && (
          <PeopleStep rows={rows} faults={tried ? wrong : new Map()} onChange={setRows} />
        )}
        {step === 'role' && (
          <RoleStep roles={roles} value={roleKey} count={people.length} onChange={setRole} />
        )}
        {step === 'groups' && (
          <>
            <p className={classes.quiet}>{words.noGroupsYet}</p>
            <ViewsEditor draft={views} onChange={setViews} whyNoGoals={role?.whyNoGoals ?? ''} />
          </>
        )}
        {step === 'confirm' && role && (
          <ConfirmStep people={people} role={role} views={chosen} sso={sso} onSso={setSso} />
        )}
      </StepBody>
      <Group justify="flex-end">
        {at > 0 && (
          <Button variant="default" mr="auto" onClick={() => setStep(way[at - 1] ?? 'people')}>
            {words.back}
          </Button>
        )}
        {step === 'confirm' && (
          <Button variant="default" onClick={() => void confirmAndInvite()}>
            {invitations.addAndInvite}
          </Button>
        )}
        <Button type="submit" disabled={step === 'people' ? people.length === 0 : !ready}>
          {step === 'confirm' ? words.confirm(people.length) : words.next}
        </Button>
      </Group>
    </form>
  )
}
