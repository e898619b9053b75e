import * as Files from '../../wailsjs/go/app/Files'
import { call } from './call'
import type { FileCard } from './types'

declare global {
  interface Window {
    /** There in browsers only: in the window files go through dialogs. */
    rolebook?: {
      upload: (file: File) => Promise<FileCard>
      download: (id: string, name: string) => Promise<void>
      signOut: () => Promise<void>
    }
  }
}

/** What sort of file is asked for. */
export type FileKind = 'setup' | 'table'

/** Reports whether files are chosen in a dialog outside the page. */
export function hasDialogs(): boolean {
  return window.rolebook === undefined
}

/** Asks for a file in a dialog; undefined when it was cancelled. */
export async function chooseFile(kind: FileKind): Promise<FileCard | undefined> {
  const card = await call(() => Files.Choose(kind))
  return card.id ? card : undefined
}

/** Hands over a file that was chosen or dropped in the page. */
export async function uploadFile(file: File): Promise<FileCard> {
  const { rolebook } = window
  if (!rolebook) throw new Error('files go through dialogs here')
  return call(() => rolebook.upload(file))
}

/** Hands a letter to the person's mail program; for where the page is not in a browser. */
export function openDraft(link: string): Promise<void> {
  return call(() => Files.Draft(link))
}

/** Saves a file at hand, in a dialog or as a download. Gives its path, empty when that is not known. */
export async function saveFile(card: FileCard): Promise<string> {
  const { rolebook } = window
  if (!rolebook) return call(() => Files.Save(card.id))
  await call(() => rolebook.download(card.id, card.name))
  return ''
}
