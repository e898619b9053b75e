import { useMantineColorScheme } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import {
  Eye,
  KeyRound,
  Layers,
  LayoutGrid,
  Moon,
  Printer,
  Redo2,
  Sun,
  Undo2,
  User,
  Users,
} from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useSetUps } from '../api/setups'
import { useFound } from '../api/shell'
import type { Found, SetUpFrame } from '../api/types'
import { type Command, CommandPalette } from '../ui/CommandPalette'
import { useWords } from '../words/useWords'
import type { Screen } from './screens'
import { useLanguageCommands } from './useLanguageCommands'

type Props = {
  open: boolean
  onClose: () => void
  frame: SetUpFrame
  screens: readonly Screen[]
  onUndo: () => void
  onRedo: () => void
}

/** Where each kind of thing is looked at. */
const places: Record<string, { page: string; ask: string; icon: typeof User }> = {
  user: { page: 'people', ask: 'user', icon: User },
  role: { page: 'roles', ask: 'role', icon: KeyRound },
  group: { page: 'groups', ask: 'group', icon: Users },
  permission: { page: 'roles', ask: 'permission', icon: Layers },
}

/** The command palette: every screen, person, role, group, permission, set-up and what is done from anywhere. */
export function Palette({ open, onClose, frame, screens, onUndo, onRedo }: Props) {
  const [query, setQuery] = useState('')
  const [settled] = useDebouncedValue(query, 80)
  const found = useFound(frame.id, useNamed(settled))
  const fixed = useFixedCommands({ frame, screens, onUndo, onRedo })
  const things = useThings(query.trim() ? (found.data ?? []) : [], screens)
  const text = query.trim().toLowerCase()
  const fitting = fixed.filter((command) => command.name.toLowerCase().includes(text))
  // What begins with the text is known at once and stays first, so that Enter does what was
  // seen there, whatever the engine finds in the meantime.
  const begins = (command: Command) => command.name.toLowerCase().startsWith(text)
  const first = fitting.filter(begins)
  const rest = fitting.filter((command) => !begins(command))
  return (
    <CommandPalette
      open={open}
      onClose={() => {
        setQuery('')
        onClose()
      }}
      query={query}
      onQuery={setQuery}
      commands={[...first, ...things.filter(begins), ...things.filter((one) => !begins(one)), ...rest]}
    />
  )
}

/** What a query names: with the whole name of an action on somebody it is they. */
function useNamed(query: string): string {
  const start = useWords().preview.as('').toLowerCase()
  return query.toLowerCase().startsWith(start) ? query.slice(start.length) : query
}

function useThings(found: readonly Found[], screens: readonly Screen[]): Command[] {
  const { frame, preview } = useWords()
  const [, navigate] = useLocation()
  const previewed = screens.some((screen) => screen.path === 'preview')
  const previewOf = ({ key, name, detail }: Found): Command => ({
    key: `preview ${key}`,
    kind: frame.kinds.action,
    name: preview.as(name),
    detail,
    icon: <Eye size={15} />,
    onRun: () => navigate(`/preview?${new URLSearchParams({ user: key })}`),
  })
  return found.flatMap((thing): Command[] => {
    const place = places[thing.kind]
    if (!place || !screens.some((screen) => screen.path === place.page)) return []
    const { icon: Icon } = place
    return [
      {
        key: `${thing.kind} ${thing.key}`,
        kind: Object.entries(frame.kinds).find(([kind]) => kind === thing.kind)?.[1] ?? thing.kind,
        name: thing.name,
        detail: thing.detail,
        icon: <Icon size={15} />,
        onRun: () => navigate(`/${place.page}?${new URLSearchParams({ [place.ask]: thing.key })}`),
      },
      ...(thing.kind === 'user' && previewed ? [previewOf(thing)] : []),
    ]
  })
}

function useFixedCommands({
  frame,
  screens,
  onUndo,
  onRedo,
}: Pick<Props, 'frame' | 'screens' | 'onUndo' | 'onRedo'>): Command[] {
  const words = useWords()
  const [, navigate] = useLocation()
  const { setColorScheme } = useMantineColorScheme()
  const languages = useLanguageCommands()
  const others = (useSetUps().data?.setUps ?? []).filter((setUp) => setUp.id !== frame.id)
  const { kinds, appearances } = words.frame
  const go = screens.map(({ path, name, icon: Icon }) => ({
    key: path,
    kind: kinds.screen,
    name: name(words),
    icon: <Icon size={15} />,
    onRun: () => navigate(`/${path}`),
  }))
  const undo = {
    key: 'undo',
    name: words.frame.undo(frame.undo.title),
    icon: <Undo2 size={15} />,
    onRun: onUndo,
  }
  const redo = {
    key: 'redo',
    name: words.frame.redo(frame.redo.title),
    icon: <Redo2 size={15} />,
    onRun: onRedo,
  }
  const deeds = [
    ...(frame.undo.seq > 0 ? [undo] : []),
    ...(frame.redo.seq > 0 ? [redo] : []),
    { key: 'light', name: appearances.light, icon: <Sun size={15} />, onRun: () => setColorScheme('light') },
    { key: 'dark', name: appearances.dark, icon: <Moon size={15} />, onRun: () => setColorScheme('dark') },
    { key: 'all', name: words.frame.allSetUps, icon: <LayoutGrid size={15} />, onRun: () => navigate('~/') },
  ].map((deed) => ({ ...deed, kind: kinds.action }))
  const mayEdit = (path: string) => frame.pages.some((page) => page.key === path && page.edit)
  const starts = [
    { path: 'people', ask: 'people', name: words.people.add },
    { path: 'groups', ask: 'group', name: words.groups.create },
    { path: 'roles', ask: 'scratch', name: words.roles.newRole },
    { path: 'statements', ask: '1', name: words.statements.write },
  ].flatMap(({ path, ask, name }) =>
    screens
      .filter((screen) => screen.path === path && mayEdit(path))
      .map(({ icon: Icon }) => ({
        key: `new ${path}`,
        kind: kinds.action,
        name,
        icon: <Icon size={15} />,
        onRun: () => navigate(`/${path}?${new URLSearchParams({ new: ask })}`),
      })),
  )
  const papers = [
    { page: 'roles', what: 'matrix', name: words.paper.printMatrix },
    { page: 'transfer', what: 'hand-over', name: words.paper.printHandOver },
  ]
    .filter(({ page }) => screens.some(({ path }) => path === page))
    .map(({ what, name }) => ({
      key: `paper ${what}`,
      kind: kinds.action,
      name,
      icon: <Printer size={15} />,
      onRun: () => navigate(`/paper?${new URLSearchParams({ what })}`),
    }))
  const happened = screens.filter(({ path }) => path === 'happened')
  const verbs = happened.flatMap(({ path, icon: Icon }) =>
    Object.entries(words.verbs.verb).map(([verb, { name }]) => ({
      key: `verb ${verb}`,
      kind: kinds.action,
      name,
      icon: <Icon size={15} />,
      onRun: () => navigate(`/${path}?${new URLSearchParams({ verb })}`),
    })),
  )
  const elsewhere = others.map((setUp) => ({
    key: `set-up ${setUp.id}`,
    kind: kinds.setUp,
    name: setUp.name,
    icon: <LayoutGrid size={15} />,
    onRun: () => navigate(`~/s/${setUp.id}`),
  }))
  return [...go, ...starts, ...deeds, ...papers, ...languages, ...verbs, ...elsewhere]
}
