import { TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useState } from 'react'
import type { PreviewQuestion } from '../../api/types'
import { PersonPicker } from '../../pickers/PersonPicker'
import { fromLocal, toLocal } from '../../ui/localTime'
import { Segmented } from '../../ui/Tabs'
import { useWords } from '../../words/useWords'
import type { Ask } from './Preview'

type Props = { question: PreviewQuestion; ask: Ask }

/** As whom, when and from where one looks. */
export function Circumstances({ question, ask }: Props) {
  const { preview: words } = useWords()
  return (
    <>
      <PersonPicker
        aria-label={words.person}
        value={question.user}
        onChange={(user) => ask({ user })}
        w={260}
      />
      <TextInput
        type="datetime-local"
        aria-label={words.time}
        title={words.timeHint}
        value={toLocal(question.time)}
        onChange={(event) => ask({ time: fromLocal(event.currentTarget.value) })}
      />
      <Segmented
        label={words.channel}
        value={question.channel || 'ui'}
        onChange={(channel) => ask({ channel: channel === 'ui' ? '' : channel })}
        choices={[
          { value: 'ui', label: words.channels.ui },
          { value: 'api', label: words.channels.api },
        ]}
      />
      <Address value={question.address} onChange={(address) => ask({ address })} />
    </>
  )
}

function Address({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { preview: words } = useWords()
  const [text, setText] = useState(value)
  const settle = useDebouncedCallback(onChange, 400)
  return (
    <TextInput
      aria-label={words.address}
      placeholder={words.addressHint}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value)
        settle(event.currentTarget.value)
      }}
      w={150}
    />
  )
}
