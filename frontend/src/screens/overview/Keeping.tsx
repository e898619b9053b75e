import { Button } from '@mantine/core'
import { Lock, LockOpen } from 'lucide-react'
import { useProtection } from '../../api/protection'
import classes from '../../pickers/protection/Protection.module.css'
import { ProtectionPanel } from '../../pickers/protection/ProtectionPanel'
import { useSetUp } from '../../pickers/useSetUp'
import { usePlaceState } from '../../ui/usePlaceState'
import { useWords } from '../../words/useWords'

/** How the set-up is kept on this computer, for the person at it; nothing for who signed in. */
export function Keeping() {
  const { protection: words } = useWords()
  const { id, name } = useSetUp()
  const { data } = useProtection(id)
  const [open, setOpen] = usePlaceState('passphrase', { step: true })
  if (!data) return null
  const locked = data.remembered ? words.here.remembered : words.here.protected
  return (
    <div className={classes.here}>
      <span>
        {data.protected ? <Lock size={15} aria-hidden /> : <LockOpen size={15} aria-hidden />}
        {data.protected ? locked : words.here.open}
      </span>
      <Button variant="default" size="compact-sm" onClick={() => setOpen('yes')}>
        {data.protected ? words.menu.passphrase : words.menu.protect}
      </Button>
      <ProtectionPanel id={open ? id : ''} name={name} onClose={() => setOpen('')} />
    </div>
  )
}
