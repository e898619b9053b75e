import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { checkHistory } from '../../api/history'
import type { HistoryCheck } from '../../api/types'
import { useSetUp } from '../../pickers/useSetUp'
import { useTrouble } from '../../pickers/useTrouble'
import { Failed } from '../../ui/Failed'
import { SidePanel } from '../../ui/SidePanel'
import { useWords } from '../../words/useWords'
import classes from './History.module.css'

/** Goes through the whole history and says whether it is as it was written. */
export function CheckPanel({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { history: words } = useWords()
  const { id } = useSetUp()
  const tell = useTrouble()
  const form = useId()
  const [head, setHead] = useState('')
  const check = useMutation({ mutationFn: () => checkHistory(id, head.trim()) })
  return (
    <SidePanel
      open={open}
      title={words.check}
      subtitle={words.checkHint}
      footer={
        <Button type="submit" form={form} loading={check.isPending}>
          {words.checkNow}
        </Button>
      }
      onClose={onClose}
    >
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault()
          check.mutate()
        }}
      >
        <TextInput
          data-autofocus
          label={words.kept}
          description={words.keptHint}
          value={head}
          onChange={(event) => setHead(event.currentTarget.value)}
        />
      </form>
      <div aria-live="polite" className={classes.checked}>
        {check.data && <Checked check={check.data} />}
      </div>
      {check.error && <Failed {...tell(check.error)} />}
    </SidePanel>
  )
}

function Checked({ check }: { check: HistoryCheck }) {
  const { history: words } = useWords()
  if (check.whole) return <p className={classes.whole}>{check.sentence}</p>
  return <Failed message={words.wrong(check.entry)} advice={check.sentence} details={[]} />
}
