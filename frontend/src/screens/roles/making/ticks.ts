import type { PermissionArea, TaskTick } from '../../../api/types'

/** Reports whether a task is ticked at all. */
export function ticked(tasks: readonly TaskTick[], permission: string): boolean {
  return tasks.some((task) => task.permission === permission)
}

/** Reports whether something is to be changed in it. */
export function changes(tasks: readonly TaskTick[], permission: string): boolean {
  return tasks.some((task) => task.permission === permission && task.change)
}

/** The tasks with one ticked, ticked for changing, or not at all. */
export function withTick(
  tasks: readonly TaskTick[],
  permission: string,
  see: boolean,
  change: boolean,
): TaskTick[] {
  const others = tasks.filter((task) => task.permission !== permission)
  return see ? [...others, { permission, change }] : others
}

/** The areas with the tasks that a text fits. */
export function fitting(areas: readonly PermissionArea[], text: string): PermissionArea[] {
  const wanted = text.trim().toLowerCase()
  return areas
    .map((area) => ({
      ...area,
      permissions: area.permissions.filter((row) =>
        `${area.name} ${row.name} ${row.description}`.toLowerCase().includes(wanted),
      ),
    }))
    .filter((area) => area.permissions.length > 0)
}
