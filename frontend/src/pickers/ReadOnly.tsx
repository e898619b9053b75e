import { Badge } from '@mantine/core'
import { Eye } from 'lucide-react'
import { useWords } from '../words/useWords'

/** Stands where a screen has its primary action, for who may only look, and says why. */
export function ReadOnly() {
  const { authority: words } = useWords()
  return (
    <Badge
      variant="default"
      size="lg"
      radius="sm"
      h={32}
      tt="none"
      leftSection={<Eye size={14} aria-hidden />}
      title={words.readOnlyHint}
      aria-label={`${words.readOnly}. ${words.readOnlyHint}`}
      role="note"
    >
      {words.readOnly}
    </Badge>
  )
}
