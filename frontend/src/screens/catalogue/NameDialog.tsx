import { Button, Group, Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import { nameProduct, putAddOn, putArea } from '../../api/catalogue'
import type { CatalogueView, PlanView } from '../../api/types'
import { useReview } from '../../pickers/review/useReview'
import { useSetUp } from '../../pickers/useSetUp'
import { usePlaceState } from '../../ui/usePlaceState'
import type { Words } from '../../words/en'
import { useWords } from '../../words/useWords'

type Naming = {
  title: string
  label: string
  name: string
  submit: string
  save: (setUp: string, name: string) => Promise<PlanView>
}

/** What is being named, by the address: `product`, `area` or `add-on`, with a key one that is there. */
function namingOf(
  asked: string,
  view: CatalogueView,
  words: Words['catalogue']['names'],
): Naming | undefined {
  const [kind, key = ''] = asked.split(':')
  const submit = key || kind === 'product' ? words.rename : words.add
  if (kind === 'product') {
    return { title: words.product, label: words.product, name: view.product, submit, save: nameProduct }
  }
  if (kind === 'area') {
    const name = view.areas.find((area) => area.key === key)?.name ?? ''
    const title = key ? words.renameArea : words.newArea
    return { title, label: words.area, name, submit, save: (setUp, to) => putArea(setUp, key, to) }
  }
  if (kind === 'add-on') {
    const name = view.addOns.find((addOn) => addOn.key === key)?.name ?? ''
    const title = key ? words.renameAddOn : words.newAddOn
    return { title, label: words.addOn, name, submit, save: (setUp, to) => putAddOn(setUp, key, to) }
  }
  return undefined
}

/** Names the product, an area or an add-on, new or there: `?naming=`. */
export function NameDialog({ view }: { view: CatalogueView }) {
  const { catalogue: words, kit } = useWords()
  const [asked, ask] = usePlaceState('naming', { step: true })
  const naming = namingOf(asked, view, words.names)
  return (
    <Modal
      opened={naming !== undefined}
      onClose={() => ask('')}
      title={naming?.title}
      closeButtonProps={{ 'aria-label': kit.close }}
    >
      {naming && <Form key={asked} naming={naming} onClose={() => ask('')} />}
    </Modal>
  )
}

function Form({ naming, onClose }: { naming: Naming; onClose: () => void }) {
  const { kit } = useWords()
  const { id } = useSetUp()
  const review = useReview()
  const [name, setName] = useState(naming.name)
  const save = () => {
    onClose()
    void review(naming.save(id, name))
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <TextInput
        data-autofocus
        required
        label={naming.label}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {kit.cancel}
        </Button>
        <Button type="submit" disabled={name.trim() === '' || name.trim() === naming.name}>
          {naming.submit}
        </Button>
      </Group>
    </form>
  )
}
