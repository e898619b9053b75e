import { ActionIcon } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { Lightbulb } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { SidePanel } from '../ui/SidePanel'
import { useWords } from '../words/useWords'
import classes from './Advice.module.css'
import type { Screen } from './screens'

/** What is good to know on the screen in sight, one click or F1 away (checklist 78). */
export function Advice({ screens }: { screens: readonly Screen[] }) {
  const words = useWords()
  const [open, setOpen] = useState(false)
  const [location] = useLocation()
  const here = screens.find(({ path }) => location.startsWith(`/${path}`))
  const { title, about, ...places } = words.advice
  const entries = Object.entries(places).find(([path]) => path === here?.path)?.[1]
  useHotkeys([['F1', () => setOpen(true)]], [])
  if (!here || !entries) return null
  return (
    <>
      <ActionIcon aria-label={title} title={`${title} (F1)`} onClick={() => setOpen(true)}>
        <Lightbulb size={16} aria-hidden />
      </ActionIcon>
      <SidePanel
        reading
        open={open}
        title={title}
        subtitle={about(here.name(words))}
        onClose={() => setOpen(false)}
      >
        {Object.values(entries).map((entry) => (
          <section key={entry.title} className={classes.entry}>
            <h3 className={classes.title}>{entry.title}</h3>
            <p className={classes.text}>{entry.text}</p>
          </section>
        ))}
      </SidePanel>
    </>
  )
}
