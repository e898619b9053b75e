import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Download, Printer } from 'lucide-react'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { saveFile } from '../../api/files'
import { printed, printPage, savePaper, usePaper } from '../../api/paper'
import type { PaperView } from '../../api/types'
import { Loaded } from '../../pickers/Loaded'
import { useSetUp } from '../../pickers/useSetUp'
import { useToastTrouble } from '../../pickers/useTrouble'
import { Page } from '../../ui/Page'
import { SkeletonLines } from '../../ui/Skeletons'
import { useToast } from '../../ui/Toast'
import { usePlaceState } from '../../ui/usePlaceState'
import { useWords } from '../../words/useWords'
import { Sheet } from './Sheet'

/** What is printed, as it will look, with the way to print it or to keep it as a file. */
export function Paper() {
  const { paper: words } = useWords()
  const { id } = useSetUp()
  const [what] = usePlaceState('what')
  const [key] = usePlaceState('key')
  const [onPaper, setOnPaper] = useState<PaperView>()
  const query = usePaper(id, what || 'matrix', key)
  const toast = useToast()
  const trouble = useToastTrouble()
  const print = useMutation({
    mutationFn: () => printed(id, what || 'matrix', key),
    onSuccess: (view) => {
      // What is printed has the head of the history with the printing itself in it.
      flushSync(() => setOnPaper(view))
      printPage()
    },
    onError: trouble,
  })
  const keep = useMutation({
    mutationFn: async () => {
      const file = await savePaper(id, what || 'matrix', key)
      return { file, path: await saveFile(file) }
    },
    onSuccess: ({ file, path }) => toast({ text: path ? words.kept(path) : words.downloaded(file.name) }),
    onError: trouble,
  })
  return (
    <Page
      title={query.data?.title ?? words.title}
      description={words.description}
      scroll
      paper
      action={
        query.data && (
          <>
            <Button
              variant="default"
              loading={keep.isPending}
              leftSection={<Download size={15} aria-hidden />}
              onClick={() => keep.mutate()}
            >
              {words.keep}
            </Button>
            <Button
              loading={print.isPending}
              leftSection={<Printer size={15} aria-hidden />}
              onClick={() => print.mutate()}
            >
              {words.print}
            </Button>
          </>
        )
      }
    >
      <Loaded query={query} skeleton={<SkeletonLines lines={16} />}>
        {(view) => <Sheet view={onPaper?.what === view.what && onPaper.key === view.key ? onPaper : view} />}
      </Loaded>
    </Page>
  )
}
