import { ActionIcon, Menu } from '@mantine/core'
import { Languages } from 'lucide-react'
import { useFacts, useSpeak } from '../api/shell'
import { useWords } from '../words/useWords'

/** The language of the whole program; nothing for who may not choose it. */
export function LanguageChoice() {
  const { frame } = useWords()
  const facts = useFacts().data
  const speak = useSpeak()
  if (!facts || facts.languages.length === 0) return null
  return (
    <Menu position="top-start">
      <Menu.Target>
        <ActionIcon aria-label={frame.language} title={frame.language}>
          <Languages size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{frame.language}</Menu.Label>
        {facts.languages.map(({ code, name }) => (
          <Menu.Item
            key={code}
            lang={code}
            aria-current={code === facts.language}
            onClick={() => void speak(code)}
          >
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
