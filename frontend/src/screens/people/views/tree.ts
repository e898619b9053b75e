import type { GroupChoice, ViewsDraft } from '../../../api/types'

/** A group with where it stands in the tree. */
export type Branch = { group: GroupChoice; level: number; above: readonly GroupChoice[] }

/** The groups with all that stands above each, the nearest first. Parents come before their children. */
export function branches(groups: readonly GroupChoice[]): Branch[] {
  const known = new Map<string, Branch>()
  for (const group of groups) {
    const parent = known.get(group.parent)
    const above = parent ? [parent.group, ...parent.above] : []
    known.set(group.key, { group, level: above.length, above })
  }
  return [...known.values()]
}

/** The group through which one is chosen: itself, or the nearest above it; undefined when it is not. */
export function chosenThrough(branch: Branch, keys: readonly string[]): GroupChoice | undefined {
  return [branch.group, ...branch.above].find((group) => keys.includes(group.key))
}

/** Chooses a group or no longer does. Goals that fall outside the viewable groups go with them. */
export function withView(draft: ViewsDraft, tree: readonly Branch[], key: string, on: boolean): ViewsDraft {
  const groups = on ? [...draft.groups, key] : draft.groups.filter((group) => group !== key)
  const goals = draft.goals.filter((goal) => {
    const branch = tree.find(({ group }) => group.key === goal)
    return draft.all || (branch !== undefined && chosenThrough(branch, groups) !== undefined)
  })
  return { ...draft, groups, goals }
}

/** Lets goals be set for a group or no longer does. */
export function withGoal(draft: ViewsDraft, key: string, on: boolean): ViewsDraft {
  return { ...draft, goals: on ? [...draft.goals, key] : draft.goals.filter((group) => group !== key) }
}

/** Chooses everything, current and future, or goes back to the groups chosen one by one. */
export function withAll(draft: ViewsDraft, tree: readonly Branch[], on: boolean): ViewsDraft {
  const next = { ...draft, all: on, allGoals: on && draft.allGoals }
  if (on) return next
  const goals = draft.goals.filter((goal) => {
    const branch = tree.find(({ group }) => group.key === goal)
    return branch !== undefined && chosenThrough(branch, draft.groups) !== undefined
  })
  return { ...next, goals }
}

/** The branches whose name, or that of something above them, has the text in it. */
export function fitting(tree: readonly Branch[], text: string): Branch[] {
  const wanted = text.trim().toLowerCase()
  return tree.filter(({ group, above }) =>
    [group, ...above].some(({ name }) => name.toLowerCase().includes(wanted)),
  )
}
