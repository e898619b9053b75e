import { useQuery } from '@tanstack/react-query'
import * as SetUps from '../../wailsjs/go/app/SetUps'
import { toAppError } from './AppError'
import { call } from './call'
import type { FileCard, NewSetUp, SetUpFrame } from './types'

const keys = {
  list: ['set-ups', 'list'],
  templates: ['set-ups', 'templates'],
  template: (file: string) => ['set-ups', 'templates', file],
}

/** Every set-up of the data folder, the one used last first. */
export function useSetUps() {
  return useQuery({ queryKey: keys.list, queryFn: () => call(() => SetUps.List()) })
}

/** The shipped set-ups to start from. */
export function useTemplates() {
  return useQuery({ queryKey: keys.templates, queryFn: () => call(() => SetUps.Templates()) })
}

/** A document at hand as a template to start from. */
export function useFileTemplate(file: string) {
  return useQuery({
    queryKey: keys.template(file),
    queryFn: () => call(() => SetUps.ReadTemplate(file)),
    enabled: file !== '',
  })
}

/** Makes a set-up of a template and opens it. */
export function createSetUp(from: NewSetUp): Promise<SetUpFrame> {
  return call(() => SetUps.Create(from))
}

/** Makes the example set-up, or opens the one that is there. */
export function openExample(): Promise<SetUpFrame> {
  return call(() => SetUps.Example())
}

/** Makes a set-up of a document at hand and opens it. A template is only named, for it needs a name and an owner. */
export async function openSetUpFile(file: FileCard): Promise<{ setUp: string } | { template: string }> {
  try {
    return { setUp: (await call(() => SetUps.OpenFile(file.id))).id }
  } catch (error) {
    if (toAppError(error).code === 'template') return { template: file.id }
    throw error
  }
}
