import { Button, Group, Modal } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { openInvitations, sendInvitation } from '../../../api/invitations'
import type { InvitationView } from '../../../api/types'
import { useSetUp } from '../../../pickers/useSetUp'
import { useTrouble } from '../../../pickers/useTrouble'
import { Failed } from '../../../ui/Failed'
import { useWords } from '../../../words/useWords'
import classes from './Invitation.module.css'
import { InvitationCard } from './InvitationCard'

/** Who is to be invited: how they come in now says whether it is a reset. */
export type Invited = { email: string; name: string; entry: string }

type Props = {
  people: readonly Invited[]
  /** The invitations, where they are open already. */
  opened?: readonly InvitationView[] | undefined
  onClose: () => void
}

/** Gives people their way in: first what that means, then the links, codes and letters to pass on. */
export function InvitationsDialog({ people, opened, onClose }: Props) {
  const { invitations: words, kit } = useWords()
  const first = people[0]
  const title =
    people.length > 1
      ? words.titles.many(people.length)
      : words.titles[first?.entry === 'password' ? 'reset' : 'invite'](first?.name ?? '')
  return (
    <Modal
      opened={people.length > 0}
      onClose={onClose}
      size={640}
      title={title}
      closeButtonProps={{ 'aria-label': kit.close }}
      closeOnClickOutside={false}
    >
      {people.length > 0 && <Steps people={people} opened={opened} onClose={onClose} />}
    </Modal>
  )
}

function Steps({ people, opened, onClose }: Props) {
  const { id } = useSetUp()
  const [views, setViews] = useState(opened)
  const open = useMutation({
    mutationFn: () =>
      openInvitations(
        id,
        people.map((person) => person.email),
      ),
    onSuccess: setViews,
  })
  if (views) return <Opened views={views} onClose={onClose} />
  return <Ask people={people} busy={open.isPending} error={open.error} onOpen={() => open.mutate()} />
}

type AskProps = { people: readonly Invited[]; busy: boolean; error: unknown; onOpen: () => void }

function Ask({ people, busy, error, onOpen }: AskProps) {
  const { invitations: words } = useWords()
  const tell = useTrouble()
  const [first] = people
  const entry = people.length === 1 ? first?.entry : 'none'
  const reset = entry === 'password'
  const kind = reset ? 'reset' : entry === 'sso' ? 'sso' : 'invite'
  const again = people.some((person) => person.entry === 'invited')
  return (
    <div className={classes.steps}>
      <p className={classes.text}>{words.ask[kind]}</p>
      {again && <p className={classes.quiet}>{words.ask.again}</p>}
      {people.length > 1 && <p className={classes.quiet}>{people.map((person) => person.name).join(', ')}</p>}
      {error !== null && <Failed {...tell(error)} />}
      <Group justify="flex-end">
        <Button data-autofocus loading={busy} onClick={onOpen} {...(reset && { color: 'red' })}>
          {people.length > 1 ? words.open.many(people.length) : words.open[reset ? 'reset' : 'invite']}
        </Button>
      </Group>
    </div>
  )
}

function Opened({ views, onClose }: { views: readonly InvitationView[]; onClose: () => void }) {
  const { invitations: words } = useWords()
  const { id } = useSetUp()
  const tell = useTrouble()
  const [sent, setSent] = useState<readonly string[]>([])
  const waiting = views.filter((view) => view.mail && !view.trouble && !sent.includes(view.email))
  const send = useMutation({
    mutationFn: async (some: readonly InvitationView[]) => {
      for (const view of some) {
        await sendInvitation(id, view)
        setSent((before) => [...before, view.email])
      }
    },
  })
  return (
    <div className={classes.steps}>
      {views.some((view) => view.code) && <p className={classes.quiet}>{words.once}</p>}
      <ul className={classes.cards}>
        {views.map((view) => (
          <InvitationCard
            key={view.email}
            view={view}
            alone={views.length === 1}
            sent={sent.includes(view.email)}
            busy={send.isPending}
            onSend={() => send.mutate([view])}
          />
        ))}
      </ul>
      {send.error && <Failed {...tell(send.error)} />}
      <Group justify="flex-end">
        {waiting.length > 1 && (
          <Button variant="default" loading={send.isPending} onClick={() => send.mutate(waiting)}>
            {words.sendAll(waiting.length)}
          </Button>
        )}
        <Button
          // The button that had the focus is gone.
          autoFocus
          onClick={onClose}
        >
          {words.done}
        </Button>
      </Group>
    </div>
  )
}
