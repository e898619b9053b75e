import { ActionIcon, Menu } from '@mantine/core'
import { MoreHorizontal } from 'lucide-react'
import type { ReactNode } from 'react'
import { useWords } from '../words/useWords'

export type RowAction = {
  label: string
  icon?: ReactNode
  onClick: () => void
  /** Why it cannot be done just now, if so. */
  barred?: string | undefined
  /** Stands apart, in the colour of loss: what takes something away. */
  grave?: boolean
}

/** The three dots of a row: what can be done with the thing called `name`. */
export function RowMenu({ name, actions }: { name: string; actions: readonly RowAction[] }) {
  const { kit } = useWords()
  const first = actions.findIndex((action) => action.grave)
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon aria-label={kit.actionsFor(name)}>
          <MoreHorizontal size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {actions.map((action, index) => [
          index === first && first > 0 && <Menu.Divider key="line" />,
          <Menu.Item
            key={action.label}
            leftSection={action.icon}
            disabled={Boolean(action.barred)}
            title={action.barred}
            onClick={action.onClick}
            {...(action.grave && { color: 'red' })}
          >
            {action.label}
          </Menu.Item>,
        ])}
      </Menu.Dropdown>
    </Menu>
  )
}
