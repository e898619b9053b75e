import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import { saveFile } from '../../api/files'
import { exportSetUp } from '../../api/transfer'
import { useSetUp } from '../../pickers/useSetUp'
import { useToastTrouble } from '../../pickers/useTrouble'
import { useToast } from '../../ui/Toast'
import { useWords } from '../../words/useWords'

/** Saves the catalogue with its roles as a file that other set-ups are started from. */
export function SaveTemplate() {
  const { catalogue: words, exporting } = useWords()
  const { id } = useSetUp()
  const toast = useToast()
  const trouble = useToastTrouble()
  const save = useMutation({
    mutationFn: async () => {
      const { file } = await exportSetUp(id, 'template')
      return { file, path: await saveFile(file) }
    },
    onSuccess: ({ file, path }) =>
      toast({ text: path ? exporting.saved(path) : exporting.downloaded(file.name) }),
    onError: trouble,
  })
  return (
    <Button
      variant="default"
      title={words.templateHint}
      loading={save.isPending}
      leftSection={<Download size={14} aria-hidden />}
      onClick={() => save.mutate()}
    >
      {words.template}
    </Button>
  )
}
