import { useVirtualizer } from '@tanstack/react-virtual'
import { ChevronDown, ChevronRight } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useId, useMemo, useRef, useState } from 'react'
import classes from './Tree.module.css'

export type TreeNode = { key: string; name: string; detail?: ReactNode; children: readonly TreeNode[] }

type Props = {
  label: string
  nodes: readonly TreeNode[]
  expanded: ReadonlySet<string>
  onExpand: (expanded: ReadonlySet<string>) => void
  selected?: string | undefined
  onSelect: (key: string) => void
}

type Shown = { node: TreeNode; level: number; parent: number; place: number; siblings: number }

/** A tree walked with the arrows, typed into and opened with Enter; only what is in sight is drawn. */
export function Tree({ label, nodes, expanded, onExpand, selected, onSelect }: Props) {
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const shown = useMemo(() => flatten(nodes, expanded), [nodes, expanded])
  const [wanted, setActive] = useState(0)
  const active = Math.max(0, Math.min(wanted, shown.length - 1))
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 32,
    overscan: 12,
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
      const from = Math.max(0, startIndex - overscan)
      const seen = Array.from({ length: Math.min(count, endIndex + overscan + 1) - from }, (_, n) => from + n)
      return [...new Set([...seen, active])].sort((a, b) => a - b)
    },
  })
  const go = (to: number) => {
    const inside = Math.max(0, Math.min(shown.length - 1, to))
    setActive(inside)
    virtual.scrollToIndex(inside)
  }
  const fold = (key: string, open: boolean) => {
    const next = new Set(expanded)
    if (open) next.add(key)
    else next.delete(key)
    onExpand(next)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const here = shown[active]
    if (!here || event.altKey || event.ctrlKey || event.metaKey) return
    const key = event.key
    const inner = here.node.children.length > 0
    if (key === 'ArrowDown') go(active + 1)
    else if (key === 'ArrowUp') go(active - 1)
    else if (key === 'Home') go(0)
    else if (key === 'End') go(shown.length - 1)
    else if (key === 'Enter' || key === ' ') onSelect(here.node.key)
    else if (key === 'ArrowRight' && inner && !expanded.has(here.node.key)) fold(here.node.key, true)
    else if (key === 'ArrowRight' && inner) go(active + 1)
    else if (key === 'ArrowLeft' && inner && expanded.has(here.node.key)) fold(here.node.key, false)
    else if (key === 'ArrowLeft' && here.parent >= 0) go(here.parent)
    else if (key.length === 1 && key !== '/') go(typed(shown, active, key))
    else return
    event.preventDefault()
  }
  return (
    <div
      ref={scroller}
      role="tree"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={shown.length > 0 ? `${id}-${active}` : undefined}
      className={classes.tree}
      onKeyDown={onKeyDown}
    >
      <div className={classes.nodes} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const item = shown[index]
          return (
            item && (
              <TreeItem
                key={item.node.key}
                id={`${id}-${index}`}
                item={item}
                top={start}
                active={index === active}
                selected={item.node.key === selected}
                open={expanded.has(item.node.key)}
                onFold={(open) => fold(item.node.key, open)}
                onSelect={() => {
                  setActive(index)
                  onSelect(item.node.key)
                }}
              />
            )
          )
        })}
      </div>
    </div>
  )
}

type ItemProps = {
  id: string
  item: Shown
  top: number
  active: boolean
  selected: boolean
  open: boolean
  onFold: (open: boolean) => void
  onSelect: () => void
}

function TreeItem({ id, item, top, active, selected, open, onFold, onSelect }: ItemProps) {
  const Chevron = open ? ChevronDown : ChevronRight
  const inner = item.node.children.length > 0
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree holds the focus and the keys
    <div
      id={id}
      role="treeitem"
      className={classes.item}
      aria-level={item.level}
      aria-posinset={item.place}
      aria-setsize={item.siblings}
      aria-expanded={inner ? open : undefined}
      aria-selected={selected}
      data-active={active || undefined}
      style={{ transform: `translateY(${top}px)`, paddingInlineStart: 8 + (item.level - 1) * 18 }}
      onClick={onSelect}
    >
      {/* biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: the arrows of the tree do the same */}
      <span
        className={classes.fold}
        onClick={(event) => {
          if (!inner) return
          event.stopPropagation()
          onFold(!open)
        }}
      >
        {inner && <Chevron size={14} aria-hidden />}
      </span>
      <span className={classes.name}>{item.node.name}</span>
      {item.node.detail && <span className={classes.detail}>{item.node.detail}</span>}
    </div>
  )
}

function flatten(nodes: readonly TreeNode[], expanded: ReadonlySet<string>): Shown[] {
  const shown: Shown[] = []
  const walk = (siblings: readonly TreeNode[], level: number, parent: number) => {
    siblings.forEach((node, index) => {
      const at = shown.push({ node, level, parent, place: index + 1, siblings: siblings.length }) - 1
      if (expanded.has(node.key)) walk(node.children, level + 1, at)
    })
  }
  walk(nodes, 1, -1)
  return shown
}

/** The next item after `from` whose name begins with the letter, round and round. */
function typed(shown: readonly Shown[], from: number, letter: string): number {
  const order = [...shown.keys()].map((n) => (from + 1 + n) % shown.length)
  const starts = (n: number) => shown[n]?.node.name.toLowerCase().startsWith(letter.toLowerCase())
  return order.find(starts) ?? from
}
