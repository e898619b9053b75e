import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { chooseFile, hasDialogs, uploadFile } from '../../api/files'
import { useImportFile } from '../../api/transfer'
import type { ImportFile } from '../../api/types'
import { Loaded } from '../../pickers/Loaded'
import { useSetUp } from '../../pickers/useSetUp'
import { useTrouble } from '../../pickers/useTrouble'
import { Failed } from '../../ui/Failed'
import { FilePicker } from '../../ui/FilePicker'
import { SkeletonLines } from '../../ui/Skeletons'
import { usePlaceState } from '../../ui/usePlaceState'
import { useWords } from '../../words/useWords'
import { held, inBytes } from './bytes'
import { ImportPlan } from './ImportPlan'
import { Problems } from './Problems'
import classes from './Transfer.module.css'

/** Chooses a file, shows what is in it or what is wrong with it, and then what it would do. */
export function Import() {
  const { importing: words } = useWords()
  const { id } = useSetUp()
  const tell = useTrouble()
  const [file, setFile] = usePlaceState('file')
  const query = useImportFile(id, file)
  const choose = useMutation({
    mutationFn: (chosen: File | undefined) => (chosen ? uploadFile(chosen) : chooseFile('setup')),
    onSuccess: (card) => card && setFile(card.id),
  })
  if (file === '') {
    return (
      <div className={classes.narrow}>
        <FilePicker
          label={words.choose}
          hint={words.chooseHint}
          accept=".json,application/json"
          busy={choose.isPending}
          {...(hasDialogs()
            ? { onDialog: () => choose.mutate(undefined) }
            : { onFile: (chosen) => choose.mutate(chosen) })}
        />
        <p className={classes.quiet}>{words.safe}</p>
        {choose.error && <Failed {...tell(choose.error)} />}
      </div>
    )
  }
  return (
    <>
      <Loaded query={query} skeleton={<SkeletonLines lines={8} />}>
        {(read) => <Read key={file} file={read} onDone={() => setFile('')} />}
      </Loaded>
      {(query.isError || query.data?.same || (query.data && query.data.problems.length > 0)) && (
        <Button variant="default" mt="md" onClick={() => setFile('')}>
          {words.another}
        </Button>
      )}
    </>
  )
}

function Read({ file, onDone }: { file: ImportFile; onDone: () => void }) {
  const { importing: words } = useWords()
  if (file.problems.length > 0) return <Problems file={file} />
  return (
    <>
      <Facts file={file} onDone={onDone} />
      {file.same ? <p>{words.same}</p> : <ImportPlan file={file} onDone={onDone} />}
    </>
  )
}

function Facts({ file, onDone }: { file: ImportFile; onDone: () => void }) {
  const { importing: words, exporting, locale } = useWords()
  return (
    <dl className={classes.facts}>
      <div>
        <dt>{exporting.file}</dt>
        <dd>
          {file.file.name} <span className={classes.quiet}>{inBytes(file.file.size, locale)}</span>{' '}
          {!file.same && (
            <Button size="compact-sm" variant="subtle" onClick={onDone}>
              {words.another}
            </Button>
          )}
        </dd>
      </div>
      <div>
        <dt>{exporting.holds}</dt>
        <dd>
          <div>{file.whole ? words.whole(file.setUpName, file.product) : words.part}</div>
          <div>
            {held(file.holds)
              .map((one) => exporting.counted(one.count, one.name))
              .join(', ')}
          </div>
          {file.absent.length > 0 && (
            <div className={classes.quiet}>{words.absent(file.absent.join(', '))}</div>
          )}
        </dd>
      </div>
      <div>
        <dt>{exporting.fingerprint}</dt>
        <dd>
          <code className={classes.print} title={file.fingerprint}>
            {file.spoken}
          </code>
        </dd>
      </div>
    </dl>
  )
}
