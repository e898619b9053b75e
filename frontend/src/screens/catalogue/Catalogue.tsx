import { Button } from '@mantine/core'
import { useCatalogue } from '../../api/catalogue'
import type { CatalogueView } from '../../api/types'
import { Loaded } from '../../pickers/Loaded'
import { ReadOnly } from '../../pickers/ReadOnly'
import { useSetUp } from '../../pickers/useSetUp'
import { Page } from '../../ui/Page'
import { SearchField } from '../../ui/SearchField'
import { SkeletonLines } from '../../ui/Skeletons'
import { Segmented } from '../../ui/Tabs'
import { usePlaceState } from '../../ui/usePlaceState'
import { useWords } from '../../words/useWords'
import { AddOns } from './AddOns'
import { NameDialog } from './NameDialog'
import { Outline } from './Outline'
import { Product } from './Product'
import { PermissionPanel } from './permission/PermissionPanel'
import { SaveTemplate } from './SaveTemplate'

/** What a product offers to be permitted, for whoever models it: areas, permissions, add-ons. */
export function Catalogue() {
  const { catalogue: words } = useWords()
  const { id } = useSetUp()
  const query = useCatalogue(id)
  if (query.data) return <Filled view={query.data} />
  return (
    <Page title={words.title}>
      <Loaded query={query} skeleton={<SkeletonLines lines={14} height={18} />}>
        {() => null}
      </Loaded>
    </Page>
  )
}

function Filled({ view }: { view: CatalogueView }) {
  const { catalogue: words } = useWords()
  const { mayEdit } = useSetUp()
  const [shown, show] = usePlaceState('view')
  const [text, setText] = usePlaceState('text')
  const extras = shown === 'add-ons'
  const permissions = view.areas.reduce((sum, area) => sum + area.permissions.length, 0)
  return (
    <Page
      title={words.title}
      description={words.description(view.product, view.areas.length, permissions)}
      action={mayEdit ? <Actions view={view} extras={extras} /> : <ReadOnly />}
      tools={
        <>
          <Segmented
            label={words.view}
            value={extras ? shown : 'permissions'}
            onChange={(value) => show(value === 'add-ons' ? value : '')}
            choices={[
              { value: 'permissions', label: words.views.permissions, count: permissions },
              { value: 'add-ons', label: words.views.addOns, count: view.addOns.length },
            ]}
          />
          {!extras && <SearchField value={text} onChange={setText} placeholder={words.search} />}
          <Product name={view.product} />
        </>
      }
    >
      {extras ? <AddOns view={view} /> : <Outline view={view} />}
      <PermissionPanel view={view} />
      <NameDialog view={view} />
    </Page>
  )
}

function Actions({ view, extras }: { view: CatalogueView; extras: boolean }) {
  const { catalogue: words } = useWords()
  const [, setMaking] = usePlaceState('new', { step: true })
  const [, setNaming] = usePlaceState('naming', { step: true })
  if (extras) {
    return (
      <>
        <SaveTemplate />
        <Button onClick={() => setNaming('add-on')}>{words.addAddOn}</Button>
      </>
    )
  }
  const area = view.areas.at(-1)
  return (
    <>
      <SaveTemplate />
      <Button variant={area ? 'default' : 'filled'} onClick={() => setNaming('area')}>
        {words.addArea}
      </Button>
      {area && <Button onClick={() => setMaking(area.key)}>{words.addPermission}</Button>}
    </>
  )
}
