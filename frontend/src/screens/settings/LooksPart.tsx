import { Select, useMantineColorScheme } from '@mantine/core'
import { useFacts, useSpeak } from '../../api/shell'
import { Segmented } from '../../ui/Tabs'
import { useWords } from '../../words/useWords'
import { Part } from './Part'
import classes from './Settings.module.css'

const schemes = ['light', 'dark', 'auto'] as const

/** Light or dark, and the language; both are of this program, not of the set-up. */
export function LooksPart() {
  const { settings: words, frame } = useWords()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const facts = useFacts().data
  const speak = useSpeak()
  return (
    <Part title={words.looks} hint={words.looksHint}>
      <div className={classes.form}>
        <div className={classes.row}>
          <span>{frame.appearance}</span>
          <Segmented
            label={frame.appearance}
            value={colorScheme}
            onChange={(value) => setColorScheme(schemes.find((one) => one === value) ?? 'auto')}
            choices={schemes.map((value) => ({ value, label: frame.appearances[value] }))}
          />
        </div>
        {facts && facts.languages.length > 0 && (
          <Select
            label={frame.language}
            allowDeselect={false}
            data={facts.languages.map(({ code, name }) => ({ value: code, label: name }))}
            value={facts.language}
            onChange={(code) => code && void speak(code)}
          />
        )}
      </div>
    </Part>
  )
}
