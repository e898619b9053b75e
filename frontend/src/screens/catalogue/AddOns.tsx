import { Checkbox } from '@mantine/core'
import { removeAddOn } from '../../api/catalogue'
import { setAddOn } from '../../api/roles'
import type { CatalogueExtra, CatalogueView } from '../../api/types'
import { useReview } from '../../pickers/review/useReview'
import { useSetUp } from '../../pickers/useSetUp'
import { Empty } from '../../ui/Empty'
import { RowMenu } from '../../ui/RowMenu'
import { Table, type TableColumn } from '../../ui/Table'
import { usePlaceState } from '../../ui/usePlaceState'
import { useWords } from '../../words/useWords'

/** What of the product is bought extra, and whether this organisation has it (checklist 40). */
export function AddOns({ view }: { view: CatalogueView }) {
  const { catalogue: words } = useWords()
  const { id, mayEdit } = useSetUp()
  const review = useReview()
  const [, setNaming] = usePlaceState('naming', { step: true })
  const rename = ({ key }: CatalogueExtra) => setNaming(`add-on:${key}`)
  const columns: TableColumn<CatalogueExtra>[] = [
    {
      key: 'name',
      head: words.columns.addOn,
      cell: ({ name }) => name,
      sort: ({ name }) => name,
      width: '30%',
    },
    {
      key: 'has',
      head: words.columns.has,
      width: '110px',
      cell: ({ key, name, has }) => (
        <Checkbox
          aria-label={words.hasAddOn(name)}
          checked={has}
          disabled={!mayEdit}
          onChange={(event) => void review(setAddOn(id, key, event.currentTarget.checked))}
        />
      ),
    },
    { key: 'needed', head: words.columns.neededBy, cell: ({ needed }) => needed.join(', ') },
  ]
  const actions: TableColumn<CatalogueExtra> = {
    key: 'actions',
    head: words.columns.actions,
    hideHead: true,
    width: '48px',
    cell: (addOn) => (
      <RowMenu
        name={addOn.name}
        actions={[
          { label: words.menu.rename, onClick: () => rename(addOn) },
          {
            label: words.menu.remove,
            onClick: () => void review(removeAddOn(id, addOn.key)),
            barred: addOn.barred || undefined,
            grave: true,
          },
        ]}
      />
    ),
  }
  return (
    <Table
      label={words.views.addOns}
      columns={mayEdit ? [...columns, actions] : columns}
      rows={view.addOns}
      keyOf={({ key }) => key}
      nameOf={({ name }) => name}
      {...(mayEdit && { onOpen: rename })}
      empty={<Empty title={words.noAddOns}>{words.noAddOnsHint}</Empty>}
    />
  )
}
