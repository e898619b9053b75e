import { keepPreviousData, useQuery } from '@tanstack/react-query'
import * as Transfer from '../../wailsjs/go/app/Transfer'
import { call } from './call'
import { setUpKey } from './setUpKey'
import type { ExportFile, ImportChoice, PlanView } from './types'

const keys = {
  describe: (setUp: string, what: string) => [...setUpKey(setUp), 'export', what],
  read: (setUp: string, file: string) => [...setUpKey(setUp), 'import', file],
  preview: (setUp: string, choice: ImportChoice) => [...setUpKey(setUp), 'import', choice],
}

/** What an export holds. */
export type ExportWhat = 'all' | 'roles' | 'template'

/** How far an import goes. */
export type ImportMode = 'merge' | 'replace' | 'add-only'

/** What an export would hold. */
export function useDescription(setUp: string, what: ExportWhat) {
  return useQuery({
    queryKey: keys.describe(setUp, what),
    queryFn: () => call(() => Transfer.Describe(setUp, what)),
    placeholderData: keepPreviousData,
  })
}

/** Makes the document, ready to be saved, and notes in the history that it left. */
export function exportSetUp(setUp: string, what: ExportWhat): Promise<ExportFile> {
  return call(() => Transfer.Export(setUp, what))
}

/** What is in a document at hand, or everything that is wrong with it. */
export function useImportFile(setUp: string, file: string) {
  return useQuery({
    queryKey: keys.read(setUp, file),
    queryFn: () => call(() => Transfer.Read(setUp, file)),
    enabled: file !== '',
  })
}

/** What an import would do. */
export function useImportPreview(setUp: string, choice: ImportChoice) {
  return useQuery({
    queryKey: keys.preview(setUp, choice),
    queryFn: () => call(() => Transfer.Preview(setUp, choice)),
    placeholderData: keepPreviousData,
  })
}

/** Plans the import. */
export function planImport(setUp: string, choice: ImportChoice): Promise<PlanView> {
  return call(() => Transfer.Import(setUp, choice))
}
