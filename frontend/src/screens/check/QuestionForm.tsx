import { Button } from '@mantine/core'
import { ChevronDown, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { PermissionPicker } from '../../pickers/PermissionPicker'
import { PersonPicker } from '../../pickers/PersonPicker'
import { SubjectPicker } from '../../pickers/SubjectPicker'
import { Segmented } from '../../ui/Tabs'
import { useWords } from '../../words/useWords'
import classes from './Check.module.css'
import { Circumstances } from './Circumstances'
import { circumstancesIn } from './question'
import type { Asking } from './useQuestion'

/** The question as a sentence to fill in: May ___ view ___ of ___? */
export function QuestionForm({ asking }: { asking: Asking }) {
  const { check: words } = useWords()
  const { tab, question, ask, clear } = asking
  const [open, setOpen] = useState(circumstancesIn(question) > 0)
  const Chevron = open ? ChevronDown : ChevronRight
  const start = { may: words.may, who: words.who, what: words.what }[tab]
  return (
    <section className={classes.question} aria-label={words.tabs[tab]}>
      <div className={classes.sentence}>
        <span>{start}</span>
        {tab !== 'who' && (
          <PersonPicker
            w={200}
            aria-label={words.person}
            value={question.user}
            onChange={(user) => ask({ user })}
          />
        )}
        {tab === 'what' && <span>{words.do}</span>}
        {tab !== 'what' && <Rest asking={asking} />}
        <span className={classes.side}>
          <Button
            variant="subtle"
            color="gray"
            aria-expanded={open}
            leftSection={<Chevron size={14} aria-hidden />}
            onClick={() => setOpen(!open)}
          >
            {open ? words.fewer : words.more}
          </Button>
          <Button variant="subtle" color="gray" onClick={clear}>
            {words.clear}
          </Button>
        </span>
      </div>
      {open && <Circumstances asking={asking} />}
    </section>
  )
}

function Rest({ asking: { question, ask } }: { asking: Asking }) {
  const { check: words } = useWords()
  const action = (
    <Segmented
      label={words.action}
      value={question.action}
      onChange={(action) => ask({ action })}
      choices={[
        { value: 'view', label: words.actions.view },
        { value: 'edit', label: words.actions.edit },
      ]}
    />
  )
  return (
    <>
      {words.actionStands === 'first' && action}
      <PermissionPicker
        w={230}
        aria-label={words.permission}
        value={question.permission}
        onChange={(permission) => ask({ permission })}
      />
      <span>{words.of}</span>
      <SubjectPicker
        w={180}
        aria-label={words.subject}
        placeholder={words.anySubject}
        value={question.subject}
        onChange={(subject) => ask({ subject })}
      />
      {words.actionStands === 'last' && action}
      <span>{words.end}</span>
    </>
  )
}
