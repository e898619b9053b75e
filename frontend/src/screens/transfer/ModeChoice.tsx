import { Radio, Select } from '@mantine/core'
import type { ImportMode } from '../../api/transfer'
import type { ImportChoice, ImportFile } from '../../api/types'
import { useWords } from '../../words/useWords'
import { localeOf, shortly } from '../../words/when'
import classes from './Transfer.module.css'

type Props = {
  file: ImportFile
  choice: ImportChoice
  onMode: (mode: ImportMode) => void
  onBase: (seq: number) => void
}

const modes = ['merge', 'replace', 'add-only'] as const

/** Merge, replace or add only, and what the file is compared with. */
export function ModeChoice({ file, choice, onMode, onBase }: Props) {
  const { importing: words, locale } = useWords()
  const when = (time: string) => shortly(new Date(time), new Date(), localeOf(locale))
  const bases = file.bases.map((base) => ({
    value: String(base.seq),
    label: words.baseOf(base.title, when(base.time), base.differences),
  }))
  return (
    <>
      <Radio.Group
        label={words.mode}
        value={choice.mode}
        onChange={(value) => onMode(modes.find((one) => one === value) ?? 'merge')}
      >
        <div className={classes.choices}>
          {modes.map((mode) => (
            <Radio
              key={mode}
              value={mode}
              label={words.modes[mode].name}
              description={words.modes[mode].hint}
            />
          ))}
        </div>
      </Radio.Group>
      {bases.length > 0 && choice.mode !== 'replace' && (
        <Select
          className={classes.base ?? ''}
          label={words.base}
          description={words.baseHint}
          data={[...bases, { value: '0', label: words.noBase }]}
          value={String(choice.base)}
          allowDeselect={false}
          onChange={(value) => onBase(Number(value ?? 0))}
        />
      )}
    </>
  )
}
