import { Button } from '@mantine/core'
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import type { CatalogueView } from '../../api/types'
import { useSetUp } from '../../pickers/useSetUp'
import { Empty } from '../../ui/Empty'
import { Table } from '../../ui/Table'
import { usePlaceState } from '../../ui/usePlaceState'
import { useWords } from '../../words/useWords'
import classes from './Catalogue.module.css'
import { keyOf, linesOf, nameOf } from './outline'
import { useLineActions } from './useLineActions'
import { useOutlineColumns } from './useOutlineColumns'

/** Areas with their permissions, in the order in which roles show them. */
export function Outline({ view }: { view: CatalogueView }) {
  const { catalogue: words } = useWords()
  const { mayEdit } = useSetUp()
  const frame = useRef<HTMLDivElement>(null)
  const [text, setText] = usePlaceState('text')
  const [open] = usePlaceState('permission')
  const lines = useMemo(() => linesOf(view, text), [view, text])
  const actions = useLineActions(view)
  const columns = useOutlineColumns(actions)
  const moving = useRef('')

  // A moved row takes the focus along: the table counts places, not rows.
  useEffect(() => {
    const at = lines.findIndex((line) => keyOf(line) === moving.current)
    moving.current = ''
    const row = frame.current?.querySelector<HTMLElement>(`[data-row="${at}"]`)
    row?.blur()
    row?.focus()
  }, [lines])

  const onKeyDown = (event: KeyboardEvent) => {
    const row = event.target instanceof HTMLElement ? event.target.dataset.row : undefined
    const line = row === undefined ? undefined : lines[Number(row)]
    if (!line || !mayEdit) return
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined
    if (event.altKey && by) {
      moving.current = keyOf(line)
      actions.move(line, by)
    } else if (event.key === 'Delete') actions.remove(line)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  if (view.areas.length === 0) return <Empty title={words.empty}>{words.emptyHint}</Empty>
  return (
    <div ref={frame} className={classes.outline} onKeyDownCapture={onKeyDown}>
      <Table
        label={words.title}
        columns={columns}
        rows={lines}
        keyOf={keyOf}
        nameOf={nameOf}
        open={open && `permission ${open}`}
        {...(mayEdit && { onOpen: actions.open })}
        empty={
          <Empty
            title={words.nothingFits}
            action={
              <Button variant="default" onClick={() => setText('')}>
                {words.showAll}
              </Button>
            }
          >
            {words.nothingFitsHint}
          </Empty>
        }
      />
      {mayEdit && <p className={classes.keys}>{words.keys}</p>}
    </div>
  )
}
