import { Input, MultiSelect, Select, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useState } from 'react'
import { useRoleChoices } from '../../api/choices'
import { useSetUp } from '../../pickers/useSetUp'
import { fromLocal, toLocal } from '../../ui/localTime'
import { Segmented } from '../../ui/Tabs'
import { useWords } from '../../words/useWords'
import classes from './Check.module.css'
import type { Asking } from './useQuestion'

/** When, through what and from where a question is asked. */
export function Circumstances({ asking: { tab, question, ask } }: { asking: Asking }) {
  const { check: words } = useWords()
  const { id } = useSetUp()
  const roles = useRoleChoices(id).data ?? []
  return (
    <div className={classes.circumstances}>
      <TextInput
        type="datetime-local"
        label={words.time}
        description={words.timeHint}
        value={toLocal(question.time)}
        onChange={(event) => ask({ time: fromLocal(event.currentTarget.value) })}
      />
      <Address value={question.address} onChange={(address) => ask({ address })} />
      <Input.Wrapper label={words.channel} labelElement="div" className={classes.through}>
        <Segmented
          label={words.channel}
          value={question.channel || 'ui'}
          onChange={(channel) => ask({ channel: channel === 'ui' ? '' : channel })}
          choices={[
            { value: 'ui', label: words.channels.ui },
            { value: 'api', label: words.channels.api },
          ]}
        />
      </Input.Wrapper>
      {tab !== 'what' && (
        <Select
          label={words.filter}
          placeholder={words.noFilter}
          clearable
          data={Object.entries(words.filters).map(([value, label]) => ({ value, label }))}
          value={question.dateFilter || null}
          onChange={(dateFilter) => ask({ dateFilter: dateFilter ?? '' })}
          w={150}
        />
      )}
      <MultiSelect
        label={words.roles}
        placeholder={question.roles.length === 0 ? words.rolesHint : undefined}
        data={roles.map(({ key, name }) => ({ value: key, label: name }))}
        value={question.roles}
        onChange={(chosen) => ask({ roles: chosen })}
        miw={240}
      />
    </div>
  )
}

function Address({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { check: words } = useWords()
  const [text, setText] = useState(value)
  const settle = useDebouncedCallback(onChange, 400)
  return (
    <TextInput
      label={words.address}
      description={words.addressHint}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value)
        settle(event.currentTarget.value)
      }}
      w={170}
    />
  )
}
