import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { keepAddress } from '../../api/settings'
import type { MailView } from '../../api/types'
import { useSetUp } from '../../pickers/useSetUp'
import { useTrouble } from '../../pickers/useTrouble'
import { Failed } from '../../ui/Failed'
import { useToast } from '../../ui/Toast'
import { useWords } from '../../words/useWords'
import { Part } from './Part'
import classes from './Settings.module.css'

/** Where people reach this Rolebook, for the links in invitations. */
export function AddressPart({ mail }: { mail: MailView }) {
  const { settings: words } = useWords()
  const { id, mayEdit } = useSetUp()
  const toast = useToast()
  const tell = useTrouble()
  const [address, setAddress] = useState(mail.address)
  const keep = useMutation({
    mutationFn: () => keepAddress(id, address),
    onSuccess: () => toast({ text: words.addressKept }),
  })
  return (
    <Part title={words.address} hint={words.addressHint}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          keep.mutate()
        }}
      >
        <TextInput
          label={words.addressLabel}
          description={mail.here ? words.here(mail.here) : words.notServed}
          placeholder="https://rolebook.example.com/"
          value={address}
          disabled={!mayEdit}
          onChange={(event) => setAddress(event.currentTarget.value)}
        />
        {keep.error && <Failed {...tell(keep.error)} />}
        {mayEdit && (
          <Button
            type="submit"
            variant="default"
            disabled={address.trim() === mail.address}
            loading={keep.isPending}
          >
            {words.addressSave}
          </Button>
        )}
      </form>
    </Part>
  )
}
