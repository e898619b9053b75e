import { Languages } from 'lucide-react'
import { useFacts, useSpeak } from '../api/shell'
import type { Command } from '../ui/CommandPalette'
import { useWords } from '../words/useWords'

/** A command for each language that is not spoken now, in its own words. */
export function useLanguageCommands(): Command[] {
  const { frame } = useWords()
  const facts = useFacts().data
  const speak = useSpeak()
  return (facts?.languages ?? [])
    .filter(({ code }) => code !== facts?.language)
    .map(({ code, name }) => ({
      key: `language ${code}`,
      kind: frame.kinds.action,
      name: frame.speak(name),
      icon: <Languages size={15} />,
      onRun: () => void speak(code),
    }))
}
