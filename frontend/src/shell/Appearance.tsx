import { ActionIcon, Menu, useMantineColorScheme } from '@mantine/core'
import { Monitor, Moon, Sun } from 'lucide-react'
import { useWords } from '../words/useWords'

const choices = [
  { scheme: 'light', icon: Sun },
  { scheme: 'dark', icon: Moon },
  { scheme: 'auto', icon: Monitor },
] as const

/** Light, dark, or as the system. */
export function Appearance() {
  const { frame } = useWords()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const Now = choices.find((choice) => choice.scheme === colorScheme)?.icon ?? Monitor
  return (
    <Menu position="top-start">
      <Menu.Target>
        <ActionIcon aria-label={frame.appearance} title={frame.appearance}>
          <Now size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{frame.appearance}</Menu.Label>
        {choices.map(({ scheme, icon: Icon }) => (
          <Menu.Item
            key={scheme}
            leftSection={<Icon size={14} aria-hidden />}
            aria-current={scheme === colorScheme}
            onClick={() => setColorScheme(scheme)}
          >
            {frame.appearances[scheme]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
