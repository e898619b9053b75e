import { Tabs as MantineTabs, SegmentedControl } from '@mantine/core'
import type { ReactNode } from 'react'

type Choice = { value: string; label: string; count?: number | undefined }

/** Parts of one place, each with a panel of its own; the content is that of the one in view. */
export function Tabs({ label, choices, value, onChange, children }: TabsProps) {
  return (
    <MantineTabs value={value} onChange={(next) => next && onChange(next)} keepMounted={false}>
      <MantineTabs.List aria-label={label}>
        {choices.map((choice) => (
          <MantineTabs.Tab key={choice.value} value={choice.value}>
            {choice.label}
            {choice.count !== undefined && ` ${choice.count}`}
          </MantineTabs.Tab>
        ))}
      </MantineTabs.List>
      <MantineTabs.Panel value={value} pt="md">
        {children}
      </MantineTabs.Panel>
    </MantineTabs>
  )
}

type TabsProps = SegmentedProps & { children: ReactNode }

type SegmentedProps = {
  label: string
  choices: readonly Choice[]
  value: string
  onChange: (value: string) => void
}

/** A choice of few, all in sight. */
export function Segmented({ label, choices, value, onChange }: SegmentedProps) {
  const data = choices.map((choice) => ({
    value: choice.value,
    label: choice.count === undefined ? choice.label : `${choice.label} ${choice.count}`,
  }))
  return (
    <SegmentedControl
      role="radiogroup"
      aria-label={label}
      size="xs"
      data={data}
      value={value}
      onChange={onChange}
    />
  )
}
