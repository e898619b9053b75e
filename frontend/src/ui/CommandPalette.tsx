import { Modal } from '@mantine/core'
import { Search } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { useWords } from '../words/useWords'
import classes from './CommandPalette.module.css'
import { useTypedEarly } from './useTypedEarly'

export type Command = {
  key: string
  name: string
  /** What sort of thing it is; commands of one sort stand together. */
  kind: string
  detail?: string | undefined
  icon?: ReactNode
  onRun: () => void
}

type Props = {
  open: boolean
  onClose: () => void
  query: string
  onQuery: (query: string) => void
  /** What fits the query, those of one kind in a row. */
  commands: readonly Command[]
}

/** One field that reaches everything by name. */
export function CommandPalette({ open, onClose, query, onQuery, commands }: Props) {
  const { kit } = useWords()
  const id = useId()
  const [wanted, setActive] = useState(0)
  const active = Math.max(0, Math.min(wanted, commands.length - 1))
  const ask = (text: string) => {
    setActive(0)
    onQuery(text)
  }
  useTypedEarly(open, `${id}-field`, (key) => ask(query + key))
  const go = (to: number) => {
    const next = (to + commands.length) % Math.max(1, commands.length)
    setActive(next)
    document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' })
  }
  const run = (command: Command | undefined) => {
    if (!command) return
    onClose()
    command.onRun()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') go(active + 1)
    else if (event.key === 'ArrowUp') go(active - 1)
    else if (event.key === 'Enter') run(commands[active])
    else return
    event.preventDefault()
  }
  return (
    <Modal.Root
      opened={open}
      onClose={onClose}
      lockScroll={false}
      centered={false}
      yOffset="12vh"
      size={600}
      padding={0}
      transitionProps={{ duration: 90 }}
    >
      <Modal.Overlay backgroundOpacity={0.35} />
      <Modal.Content aria-label={kit.paletteLabel}>
        <div className={classes.field}>
          <Search size={16} aria-hidden />
          <input
            // biome-ignore lint/a11y/noAutofocus: what is typed right after the shortcut belongs here
            autoFocus
            data-autofocus
            id={`${id}-field`}
            className={classes.input}
            role="combobox"
            aria-label={kit.paletteLabel}
            aria-expanded={commands.length > 0}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={commands.length > 0 ? `${id}-${active}` : undefined}
            placeholder={kit.palettePlaceholder}
            value={query}
            onChange={(event) => ask(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
        </div>
        <div id={`${id}-list`} role="listbox" aria-label={kit.paletteLabel} className={classes.list}>
          {commands.map((command, index) => (
            <PaletteOption
              key={command.key}
              id={`${id}-${index}`}
              command={command}
              headed={commands[index - 1]?.kind !== command.kind}
              active={index === active}
              onPoint={() => setActive(index)}
              onRun={() => run(command)}
            />
          ))}
        </div>
        {commands.length === 0 && <p className={classes.nothing}>{kit.paletteNothing(query)}</p>}
        <p className={classes.keys}>{kit.paletteKeys}</p>
      </Modal.Content>
    </Modal.Root>
  )
}

type OptionProps = {
  id: string
  command: Command
  headed: boolean
  active: boolean
  onPoint: () => void
  onRun: () => void
}

function PaletteOption({ id, command, headed, active, onPoint, onRun }: OptionProps) {
  return (
    <>
      {headed && (
        <div className={classes.kind} role="presentation">
          {command.kind}
        </div>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the field holds the focus and the keys */}
      <div
        id={id}
        role="option"
        aria-selected={active}
        className={classes.option}
        onPointerMove={onPoint}
        onClick={onRun}
      >
        <span className={classes.icon}>{command.icon}</span>
        <span className={classes.name}>{command.name}</span>
        {command.detail && <span className={classes.detail}>{command.detail}</span>}
      </div>
    </>
  )
}
