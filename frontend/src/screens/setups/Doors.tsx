import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Compass } from 'lucide-react'
import { chooseFile, hasDialogs, uploadFile } from '../../api/files'
import { openExample, openSetUpFile } from '../../api/setups'
import { useTrouble } from '../../pickers/useTrouble'
import { Failed } from '../../ui/Failed'
import { FilePicker } from '../../ui/FilePicker'
import { useWords } from '../../words/useWords'
import classes from './SetUps.module.css'

type DoorsProps = {
  onOpened: (id: string) => void
  /** Called with the id of a file that is a template. */
  onTemplate: (file: string) => void
}

/** The doors beside the templates: a file, an example. */
export function Doors({ onOpened, onTemplate }: DoorsProps) {
  const { setUps: words } = useWords()
  const tell = useTrouble()
  const open = useMutation({
    mutationFn: async (file: File | undefined) => {
      const card = file ? await uploadFile(file) : await chooseFile('setup')
      return card && openSetUpFile(card)
    },
    onSuccess: (found) => {
      if (found && 'setUp' in found) onOpened(found.setUp)
      if (found && 'template' in found) onTemplate(found.template)
    },
  })
  const example = useMutation({ mutationFn: openExample, onSuccess: (frame) => onOpened(frame.id) })
  const trouble = open.error ?? example.error
  return (
    <>
      <div className={classes.doors}>
        <FilePicker
          label={words.file}
          hint={words.fileHint}
          accept=".json,application/json"
          busy={open.isPending}
          {...(hasDialogs()
            ? { onDialog: () => open.mutate(undefined) }
            : { onFile: (file) => open.mutate(file) })}
        />
        <div className={classes.door}>
          <Button
            variant="default"
            leftSection={<Compass size={15} aria-hidden />}
            loading={example.isPending}
            onClick={() => example.mutate()}
          >
            {words.example}
          </Button>
          <span className={classes.quiet}>{words.exampleHint}</span>
        </div>
      </div>
      {trouble && <Failed {...tell(trouble)} />}
    </>
  )
}
