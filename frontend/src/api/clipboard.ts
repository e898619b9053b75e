import { ClipboardSetText } from '../../wailsjs/runtime/runtime'
import { call } from './call'

/** Puts a text on the clipboard. */
export async function copy(text: string): Promise<void> {
  await call(() => ClipboardSetText(text))
}
