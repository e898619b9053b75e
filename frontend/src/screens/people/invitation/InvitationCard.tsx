import { Anchor, Button, Textarea } from '@mantine/core'
import { Check, Copy, Mail, Send } from 'lucide-react'
import type { MouseEvent } from 'react'
import { Link } from 'wouter'
import { copy } from '../../../api/clipboard'
import { hasDialogs, openDraft } from '../../../api/files'
import type { InvitationView } from '../../../api/types'
import { useToastTrouble } from '../../../pickers/useTrouble'
import { useToast } from '../../../ui/Toast'
import { When } from '../../../ui/When'
import { useWords } from '../../../words/useWords'
import { CopyField } from './CopyField'
import classes from './Invitation.module.css'

type Props = {
  view: InvitationView
  /** The only one: its letter is shown, too. */
  alone: boolean
  sent: boolean
  busy: boolean
  onSend: () => void
}

/** An invitation as what can be passed on: a link, a code, a letter, an e-mail. */
export function InvitationCard({ view, alone, sent, busy, onSend }: Props) {
  const { invitations: words } = useWords()
  return (
    <li className={classes.card} data-alone={alone || undefined}>
      {!alone && (
        <div>
          <b>{view.name}</b> <span className={classes.quiet}>{view.email}</span>
        </div>
      )}
      {view.trouble ? (
        <p className={classes.trouble} role="alert">
          {view.trouble} {view.advice}
        </p>
      ) : (
        <>
          {view.nothing && <p className={classes.nothing}>{view.nothing}</p>}
          {view.link ? (
            <CopyField label={words.link} value={view.link} />
          ) : (
            <p className={classes.quiet}>
              {words.noLink}{' '}
              <Anchor component={Link} href="/settings" size="sm" underline="always">
                {words.toSettings}
              </Anchor>
            </p>
          )}
          {view.link && view.here && (
            <p className={classes.quiet}>
              {words.here}{' '}
              <Anchor component={Link} href="/settings" size="sm" underline="always">
                {words.toSettings}
              </Anchor>
            </p>
          )}
          {view.code && <CopyField label={words.code} value={view.code} />}
          {view.expires && (
            <p className={classes.quiet}>
              {words.ends} <When at={view.expires} />
            </p>
          )}
          {alone && <Textarea label={words.letter} value={view.text} readOnly autosize maxRows={9} />}
          <Ways view={view} sent={sent} busy={busy} onSend={onSend} />
        </>
      )}
    </li>
  )
}

function Ways({ view, sent, busy, onSend }: Omit<Props, 'alone'>) {
  const { invitations: words } = useWords()
  const toast = useToast()
  const trouble = useToastTrouble()
  const put = () => void copy(view.text).then(() => toast({ text: words.copied(words.letter) }), trouble)
  const draft = (event: MouseEvent) => {
    if (!hasDialogs()) return
    event.preventDefault()
    void openDraft(view.mailto).catch(trouble)
  }
  return (
    <>
      <div className={classes.ways}>
        <Button variant="default" leftSection={<Copy size={14} aria-hidden />} onClick={put}>
          {words.copyLetter}
        </Button>
        <Button
          variant="default"
          component="a"
          href={view.mailto}
          onClick={draft}
          leftSection={<Mail size={14} aria-hidden />}
        >
          {words.draft}
        </Button>
        {view.mail && (
          <Button
            variant="default"
            disabled={sent}
            loading={busy && !sent}
            leftSection={sent ? <Check size={14} aria-hidden /> : <Send size={14} aria-hidden />}
            onClick={onSend}
          >
            {sent ? words.sent : words.send}
          </Button>
        )}
      </div>
      {!view.mail && <p className={classes.quiet}>{words.noMail}</p>}
    </>
  )
}
