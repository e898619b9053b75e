import { ActionIcon, TextInput } from '@mantine/core'
import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { copy } from '../../../api/clipboard'
import { useToastTrouble } from '../../../pickers/useTrouble'
import { useWords } from '../../../words/useWords'

/** A text to pass on, with the way onto the clipboard. */
export function CopyField({ label, value }: { label: string; value: string }) {
  const { invitations: words } = useWords()
  const trouble = useToastTrouble()
  const [copied, setCopied] = useState(false)
  const put = () => void copy(value).then(() => setCopied(true), trouble)
  return (
    <TextInput
      label={label}
      value={value}
      readOnly
      onFocus={(event) => event.currentTarget.select()}
      rightSection={
        <ActionIcon
          aria-label={copied ? words.copied(label) : words.copy(label)}
          title={copied ? words.copied(label) : words.copy(label)}
          onClick={put}
        >
          {copied ? <Check size={15} aria-hidden /> : <Copy size={15} aria-hidden />}
        </ActionIcon>
      }
    />
  )
}
