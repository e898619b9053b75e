import { Button } from '@mantine/core'
import { FolderOpen } from 'lucide-react'
import { type DragEvent, useRef, useState } from 'react'
import { useWords } from '../words/useWords'
import classes from './FilePicker.module.css'

type Props = {
  /** What is to be chosen: `Open a set-up file`. */
  label: string
  /** What such a file is, in a line. */
  hint?: string
  /** File name extensions, such as `.json`. */
  accept?: string
  /** Opens a dialog outside the page. */
  onDialog?: (() => void) | undefined
  /** Gets a file chosen or dropped in the page; absent where pages may not read files. */
  onFile?: ((file: File) => void) | undefined
  busy?: boolean
}

/** A place to choose a file, by button or by dropping it. */
export function FilePicker({ label, hint, accept, onDialog, onFile, busy = false }: Props) {
  const { kit } = useWords()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const take = (files: FileList | null) => {
    const file = files?.[0]
    if (file) onFile?.(file)
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  return (
    <div
      className={classes.place}
      data-over={over || undefined}
      {...(onFile && {
        onDrop,
        onDragOver: (event: DragEvent) => {
          event.preventDefault()
          setOver(true)
        },
        onDragLeave: () => setOver(false),
      })}
    >
      <Button
        data-autofocus
        variant="default"
        loading={busy}
        leftSection={<FolderOpen size={15} aria-hidden />}
        onClick={() => (onDialog ? onDialog() : input.current?.click())}
      >
        {label}
      </Button>
      {onFile && !onDialog && (
        <>
          <input
            ref={input}
            type="file"
            hidden
            accept={accept}
            aria-label={label}
            onChange={(event) => {
              take(event.currentTarget.files)
              event.currentTarget.value = ''
            }}
          />
          <span className={classes.hint}>{kit.dropFile}</span>
        </>
      )}
      {hint && <span className={classes.hint}>{hint}</span>}
    </div>
  )
}
