import { useQuery } from '@tanstack/react-query'
import * as SetUps from '../../wailsjs/go/app/SetUps'
import { call } from './call'
import type { NewSetUp, SetUpFrame } from './types'

const keys = {
  list: ['set-ups', 'list'],
  templates: ['set-ups', 'templates'],
}

/** Every set-up of the data folder, the one used last first. */
export function useSetUps() {
  return useQuery({ queryKey: keys.list, queryFn: () => call(() => SetUps.List()) })
}

/** The shipped set-ups to start from. */
export function useTemplates() {
  return useQuery({ queryKey: keys.templates, queryFn: () => call(() => SetUps.Templates()) })
}

/** Makes a set-up of a template and opens it. */
export function createSetUp(from: NewSetUp): Promise<SetUpFrame> {
  return call(() => SetUps.Create(from))
}

/** Makes the example set-up, or opens the one that is there. */
export function openExample(): Promise<SetUpFrame> {
  return call(() => SetUps.Example())
}

/** Makes a set-up of a document at hand and opens it. */
export function openSetUpFile(file: string): Promise<SetUpFrame> {
  return call(() => SetUps.OpenFile(file))
}
