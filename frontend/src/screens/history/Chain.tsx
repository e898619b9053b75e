import { Button } from '@mantine/core'
import { Copy, ShieldCheck } from 'lucide-react'
import { copy as copyText } from '../../api/clipboard'
import type { ChainHead } from '../../api/types'
import { useToast } from '../../ui/Toast'
import { useWords } from '../../words/useWords'
import classes from './History.module.css'

/** Where the chain of the history stands, to be copied, and the way to check it. */
export function Chain({ head, onCheck }: { head: ChainHead; onCheck: () => void }) {
  const { history: words } = useWords()
  const toast = useToast()
  const copy = async () => {
    await copyText(head.text)
    toast({ text: words.copied })
  }
  return (
    <div className={classes.chain} title={words.headHint}>
      <span>{words.head}</span>
      <code>
        {head.seq}:{head.hash.slice(0, 16)}…
      </code>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<Copy size={13} aria-hidden />}
        onClick={() => void copy()}
      >
        {words.copyHead}
      </Button>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<ShieldCheck size={13} aria-hidden />}
        onClick={onCheck}
      >
        {words.check}
      </Button>
    </div>
  )
}
