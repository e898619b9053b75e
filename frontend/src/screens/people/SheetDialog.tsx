import { Modal } from '@mantine/core'
import { SheetForm } from '../../pickers/sheet/SheetForm'
import { usePlaceState } from '../../ui/usePlaceState'
import { useWords } from '../../words/useWords'

/** Changes many people at once from a sheet that was changed elsewhere (checklist 143, 144). */
export function SheetDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { sheets: words, kit } = useWords()
  const [file, setFile] = usePlaceState('file')
  const close = () => {
    setFile('')
    onClose()
  }
  return (
    <Modal
      opened={open}
      onClose={close}
      size={960}
      title={words.people.title}
      closeButtonProps={{ 'aria-label': kit.close }}
      closeOnClickOutside={false}
    >
      {open && <SheetForm kind="people" file={file} onFile={setFile} onDone={close} />}
    </Modal>
  )
}
