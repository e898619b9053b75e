import { Button, Menu } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { ChevronDown, FileSpreadsheet } from 'lucide-react'
import { makeSheet, type SheetForm, type SheetKind } from '../../api/exchange'
import { saveFile } from '../../api/files'
import { useToast } from '../../ui/Toast'
import { useWords } from '../../words/useWords'
import { useSetUp } from '../useSetUp'
import { useToastTrouble } from '../useTrouble'

const forms: Record<SheetKind, readonly SheetForm[]> = {
  groups: ['csv', 'excel'],
  people: ['workbook', 'csv', 'excel'],
}

/** A table of what is there, to be changed elsewhere, and the way back for a changed one. */
export function SheetMenu({ kind, onUpload }: { kind: SheetKind; onUpload: () => void }) {
  const { sheets: words } = useWords()
  const { id, mayEdit } = useSetUp()
  const toast = useToast()
  const trouble = useToastTrouble()
  const save = useMutation({
    mutationFn: async (form: SheetForm) => {
      const file = await makeSheet(id, kind, form)
      return { file, path: await saveFile(file) }
    },
    onSuccess: ({ file, path }) => toast({ text: path ? words.saved(path) : words.downloaded(file.name) }),
    onError: trouble,
  })
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          loading={save.isPending}
          leftSection={<FileSpreadsheet size={15} aria-hidden />}
          rightSection={<ChevronDown size={14} aria-hidden />}
        >
          {words[kind].menu}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {mayEdit && <Menu.Item onClick={onUpload}>{words[kind].upload}</Menu.Item>}
        {mayEdit && <Menu.Divider />}
        <Menu.Label>{words[kind].download}</Menu.Label>
        {forms[kind].map((form) => (
          <Menu.Item key={form} onClick={() => save.mutate(form)}>
            {words.forms[form]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
