import { Button, Group } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { planSheet, type SheetKind, useSheet } from '../../api/exchange'
import { chooseFile, hasDialogs, uploadFile } from '../../api/files'
import type { JobRole } from '../../api/types'
import { Failed } from '../../ui/Failed'
import { FilePicker } from '../../ui/FilePicker'
import { SkeletonRows } from '../../ui/Skeletons'
import { useWords } from '../../words/useWords'
import { FailedQuery } from '../Loaded'
import { useReview } from '../review/useReview'
import { useSetUp } from '../useSetUp'
import { useTrouble } from '../useTrouble'
import { JobRoles } from './JobRoles'
import classes from './Sheet.module.css'
import { SheetPreview } from './SheetPreview'

type Props = {
  kind: SheetKind
  /** The id of the file at hand; empty while there is none. */
  file: string
  onFile: (file: string) => void
  onDone: () => void
}

/** A table is chosen, every row says what becomes of it, then the plan is looked at. */
export function SheetForm({ kind, file, onFile, onDone }: Props) {
  const { sheets: words } = useWords()
  const { id } = useSetUp()
  const review = useReview()
  const [outcome, setOutcome] = useState('')
  const [jobs, setJobs] = useState<JobRole[]>([])
  const query = useSheet(id, kind, file, outcome, jobs)
  const pages = query.data?.pages
  const first = pages?.[0]
  if (file === '') return <ChooseFile kind={kind} onFile={onFile} />
  const another = () => {
    setOutcome('')
    setJobs([])
    onFile('')
  }
  const take = async () => {
    if (await review(planSheet(id, kind, file, jobs))) onDone()
  }
  return (
    <div className={classes.form}>
      {query.isError && <FailedQuery query={query} />}
      {query.isPending && <SkeletonRows columns={4} rows={8} />}
      {first?.trouble && (
        <Failed message={first.trouble} advice={first.mend} details={[words.untouched(first.file.name)]} />
      )}
      {first && !first.trouble && (
        <>
          <JobRoles jobs={first.jobs} chosen={jobs} onChange={setJobs} />
          <SheetPreview
            kind={kind}
            view={first}
            rows={pages?.flatMap((page) => page.rows) ?? []}
            outcome={outcome}
            onOutcome={setOutcome}
            onMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
          />
        </>
      )}
      <Group justify="flex-end">
        <Button variant="default" mr="auto" onClick={another}>
          {words.another}
        </Button>
        {first && !first.trouble && (
          <>
            <span className={classes.quiet}>{first.changes > 0 ? words.next : words.nothing}</span>
            <Button disabled={first.changes === 0} onClick={() => void take()}>
              {words.review}
            </Button>
          </>
        )}
      </Group>
    </div>
  )
}

function ChooseFile({ kind, onFile }: { kind: SheetKind; onFile: (file: string) => void }) {
  const { sheets: words } = useWords()
  const tell = useTrouble()
  const choose = useMutation({
    mutationFn: (chosen: File | undefined) => (chosen ? uploadFile(chosen) : chooseFile('table')),
    onSuccess: (card) => card && onFile(card.id),
  })
  return (
    <div className={classes.form}>
      <FilePicker
        label={words.choose}
        hint={words.chooseHint}
        accept=".csv,.tsv,.txt,.xlsx"
        busy={choose.isPending}
        {...(hasDialogs()
          ? { onDialog: () => choose.mutate(undefined) }
          : { onFile: (chosen: File) => choose.mutate(chosen) })}
      />
      {choose.error && <Failed {...tell(choose.error)} />}
      <p className={classes.quiet}>{words[kind].about}</p>
      <pre className={classes.sample}>{words[kind].sample}</pre>
      <ul className={classes.rules}>
        {words[kind].rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </div>
  )
}
