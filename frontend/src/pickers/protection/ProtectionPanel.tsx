import { Button } from '@mantine/core'
import { useId } from 'react'
import { useProtection } from '../../api/protection'
import { SidePanel } from '../../ui/SidePanel'
import { SkeletonLines } from '../../ui/Skeletons'
import { useWords } from '../../words/useWords'
import { Loaded } from '../Loaded'
import { PassphraseForm } from './PassphraseForm'
import { usePassphrase } from './usePassphrase'

type Props = { id: string; name: string; onClose: () => void }

/** Gives the set-up called `name` a passphrase, changes it, or takes it away. An empty id is closed. */
export function ProtectionPanel({ id, name, onClose }: Props) {
  const { protection: words } = useWords()
  const form = useId()
  const query = useProtection(id)
  const deeds = usePassphrase(id, name, onClose)
  const has = query.data?.protected ?? false
  return (
    <SidePanel
      open={id !== ''}
      title={has ? words.change : words.protect}
      subtitle={name}
      footer={
        query.data && (
          <Button type="submit" form={form} loading={deeds.set.isPending}>
            {has ? words.change : words.protect}
          </Button>
        )
      }
      onClose={onClose}
    >
      <Loaded query={query} skeleton={<SkeletonLines />}>
        {(view) => <PassphraseForm key={id} id={form} name={name} view={view} deeds={deeds} />}
      </Loaded>
    </SidePanel>
  )
}
