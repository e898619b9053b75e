import { Menu, UnstyledButton } from '@mantine/core'
import { CircleUser, KeyRound, LogOut } from 'lucide-react'
import { useState } from 'react'
import { leave } from '../api/sessions'
import { useFacts } from '../api/shell'
import { PasswordDialog } from '../screens/sessions/PasswordDialog'
import { useWords } from '../words/useWords'
import classes from './Frame.module.css'

/** Who is signed in here, and the way out; nothing for the person at the workstation. */
export function Account() {
  const { account: words } = useWords()
  const facts = useFacts().data
  const [changing, setChanging] = useState(false)
  if (!facts?.user) return null
  return (
    <>
      <Menu position="top-start" width={220}>
        <Menu.Target>
          <UnstyledButton className={classes.link} aria-label={words.signedInAs(facts.user)}>
            <CircleUser size={16} aria-hidden />
            <span className={classes.label} title={facts.user}>
              {facts.user}
            </span>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          {facts.password && (
            <Menu.Item leftSection={<KeyRound size={14} aria-hidden />} onClick={() => setChanging(true)}>
              {words.changePassword}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<LogOut size={14} aria-hidden />} onClick={() => void leave()}>
            {words.signOut}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <PasswordDialog open={changing} setUp={facts.setUp} onClose={() => setChanging(false)} />
    </>
  )
}
