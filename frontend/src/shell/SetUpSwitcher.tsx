import { Menu, UnstyledButton } from '@mantine/core'
import { Check, ChevronsUpDown, LayoutGrid } from 'lucide-react'
import { useWords } from '../words/useWords'
import classes from './Frame.module.css'

type Props = {
  here: { id: string; name: string }
  /** Those used last, this one among them. */
  recent: readonly { id: string; name: string }[]
  onSwitch: (id: string) => void
  onAll: () => void
}

/** Which set-up is open, and the way to another. */
export function SetUpSwitcher({ here, recent, onSwitch, onAll }: Props) {
  const { frame } = useWords()
  return (
    <Menu position="bottom-start" width={260}>
      <Menu.Target>
        <UnstyledButton className={classes.switcher} aria-label={frame.switcher(here.name)} title={here.name}>
          <span className={classes.whole}>{here.name}</span>
          <ChevronsUpDown size={14} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{frame.setUps}</Menu.Label>
        {recent.slice(0, 8).map((setUp) => (
          <Menu.Item
            key={setUp.id}
            aria-current={setUp.id === here.id}
            rightSection={setUp.id === here.id && <Check size={14} aria-hidden />}
            onClick={() => onSwitch(setUp.id)}
          >
            {setUp.name}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<LayoutGrid size={14} aria-hidden />} onClick={onAll}>
          {frame.allSetUps}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
