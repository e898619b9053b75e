import { CloseButton, Kbd, TextInput } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { Search } from 'lucide-react'
import { useRef } from 'react'
import { useWords } from '../words/useWords'

type Props = { value: string; onChange: (value: string) => void; placeholder?: string; width?: number }

/** The search of a screen: `/` goes to it, Escape clears it. */
export function SearchField({ value, onChange, placeholder, width = 240 }: Props) {
  const { kit } = useWords()
  const input = useRef<HTMLInputElement>(null)
  useHotkeys([['/', () => input.current?.focus()]])
  return (
    <TextInput
      ref={input}
      type="search"
      value={value}
      w={width}
      aria-label={placeholder ?? kit.search}
      placeholder={placeholder ?? kit.search}
      leftSection={<Search size={14} aria-hidden />}
      rightSection={
        value ? (
          <CloseButton size="sm" aria-label={kit.clearSearch} onClick={() => onChange('')} />
        ) : (
          <Kbd size="xs">/</Kbd>
        )
      }
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        if (value) onChange('')
        else input.current?.blur()
      }}
    />
  )
}
