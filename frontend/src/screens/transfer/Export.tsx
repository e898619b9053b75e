import { Button, Radio, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Check, Copy, Download, Printer } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { copy } from '../../api/clipboard'
import { saveFile } from '../../api/files'
import { type ExportWhat, exportSetUp, useDescription } from '../../api/transfer'
import type { ExportView } from '../../api/types'
import { Loaded } from '../../pickers/Loaded'
import { useSetUp } from '../../pickers/useSetUp'
import { useToastTrouble, useTrouble } from '../../pickers/useTrouble'
import { Failed } from '../../ui/Failed'
import { SkeletonLines } from '../../ui/Skeletons'
import { useToast } from '../../ui/Toast'
import { useWords } from '../../words/useWords'
import { held, inBytes } from './bytes'
import classes from './Transfer.module.css'

const whats = ['all', 'roles', 'template'] as const

/** Shows what a file would hold, then saves it. */
export function Export() {
  const { exporting: words } = useWords()
  const { id } = useSetUp()
  const toast = useToast()
  const tell = useTrouble()
  const [what, setWhat] = useState<ExportWhat>('all')
  const query = useDescription(id, what)
  const save = useMutation({
    mutationFn: async () => {
      const { file } = await exportSetUp(id, what)
      return { file, path: await saveFile(file) }
    },
    onSuccess: ({ file, path }) => toast({ text: path ? words.saved(path) : words.downloaded(file.name) }),
  })
  return (
    <div className={classes.narrow}>
      <Radio.Group
        label={words.what}
        value={what}
        onChange={(value) => setWhat(whats.find((one) => one === value) ?? 'all')}
      >
        <div className={classes.choices}>
          {whats.map((value) => (
            <Radio
              key={value}
              value={value}
              label={words.whats[value]}
              description={words.whatHints[value]}
            />
          ))}
        </div>
      </Radio.Group>
      <Loaded query={query} skeleton={<SkeletonLines lines={6} />}>
        {(view) => <Described view={view} />}
      </Loaded>
      <p className={classes.quiet}>{words.without}</p>
      {save.error && <Failed {...tell(save.error)} />}
      <Button
        loading={save.isPending}
        leftSection={<Download size={15} aria-hidden />}
        onClick={() => save.mutate()}
      >
        {words.export}
      </Button>
      <HandOver />
    </div>
  )
}

/** The way to everything on paper, to be signed. */
function HandOver() {
  const { paper: words } = useWords()
  return (
    <section>
      <Text component="h2" fw={600} size="md" mt="md">
        {words.handOver}
      </Text>
      <p className={classes.quiet}>{words.handOverHint}</p>
      <Button
        component={Link}
        href="/paper?what=hand-over"
        variant="default"
        leftSection={<Printer size={15} aria-hidden />}
      >
        {words.seeHandOver}
      </Button>
    </section>
  )
}

function Described({ view }: { view: ExportView }) {
  const { exporting: words, locale } = useWords()
  const trouble = useToastTrouble()
  const [copied, setCopied] = useState(false)
  const put = () => void copy(view.fingerprint).then(() => setCopied(true), trouble)
  return (
    <dl className={classes.facts}>
      <div>
        <dt>{words.file}</dt>
        <dd>
          {view.fileName} <span className={classes.quiet}>{inBytes(view.size, locale)}</span>
        </dd>
      </div>
      <div>
        <dt>{words.holds}</dt>
        <dd>
          {held(view.holds)
            .map((one) => words.counted(one.count, one.name))
            .join(', ')}
        </dd>
      </div>
      <div>
        <dt>{words.fingerprint}</dt>
        <dd>
          <code className={classes.print}>{view.spoken}</code>{' '}
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            title={view.fingerprint}
            leftSection={copied ? <Check size={13} aria-hidden /> : <Copy size={13} aria-hidden />}
            onClick={put}
          >
            {copied ? words.copied : words.copy}
          </Button>
          <div className={classes.quiet}>{words.fingerprintHint}</div>
        </dd>
      </div>
    </dl>
  )
}
