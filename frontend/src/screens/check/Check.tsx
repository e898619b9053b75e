import { Button } from '@mantine/core'
import { Link2 } from 'lucide-react'
import { copy } from '../../api/clipboard'
import { useToastTrouble } from '../../pickers/useTrouble'
import { Page } from '../../ui/Page'
import { Segmented } from '../../ui/Tabs'
import { useToast } from '../../ui/Toast'
import { useWords } from '../../words/useWords'
import { Answer } from './Answer'
import { QuestionForm } from './QuestionForm'
import { tabs } from './question'
import { useQuestion } from './useQuestion'
import { What } from './What'
import { Who } from './Who'

const answers = { may: Answer, who: Who, what: What }

/** May somebody do something, who may, what may somebody, and why. The address holds the question. */
export function Check() {
  const { check: words } = useWords()
  const asking = useQuestion()
  const { tab, turn, question } = asking
  const toast = useToast()
  const toastTrouble = useToastTrouble()
  const share = () =>
    void copy(location.href)
      .then(() => toast({ text: words.linkCopied }))
      .catch(toastTrouble)
  const Shown = answers[tab]
  const asked = question.permission !== '' || question.user !== ''
  return (
    <Page
      title={words.title}
      description={words.description}
      scroll={tab === 'may'}
      action={
        asked && (
          <Button variant="default" leftSection={<Link2 size={14} aria-hidden />} onClick={share}>
            {words.link}
          </Button>
        )
      }
      tools={
        <Segmented
          label={words.kind}
          value={tab}
          onChange={(value) => turn(tabs.find((one) => one === value) ?? 'may')}
          choices={tabs.map((value) => ({ value, label: words.tabs[value] }))}
        />
      }
    >
      <QuestionForm asking={asking} />
      <Shown asking={asking} />
    </Page>
  )
}
