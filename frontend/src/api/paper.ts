import { useQuery } from '@tanstack/react-query'
import * as Paper from '../../wailsjs/go/app/Paper'
import { call } from './call'
import { setUpKey } from './setUpKey'
import type { FileCard, PaperView } from './types'

const keys = {
  view: (setUp: string, what: string, key: string) => [...setUpKey(setUp), 'paper', what, key],
}

/** A page or more for paper, before it is printed. */
export function usePaper(setUp: string, what: string, key: string) {
  return useQuery({
    queryKey: keys.view(setUp, what, key),
    queryFn: () => call(() => Paper.Get(setUp, what, key)),
  })
}

/** Notes in the history that a paper was printed, and gives it as it then is. */
export function printed(setUp: string, what: string, key: string): Promise<PaperView> {
  return call(() => Paper.Print(setUp, what, key))
}

/** Makes a web page of a paper, ready to be saved. */
export function savePaper(setUp: string, what: string, key: string): Promise<FileCard> {
  return call(() => Paper.Save(setUp, what, key))
}

/** Opens the system's own dialog for printing, which also makes a PDF. */
export function printPage(): void {
  window.print()
}
