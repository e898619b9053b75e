import { Button } from '@mantine/core'
import { Pencil } from 'lucide-react'
import { useSetUp } from '../../pickers/useSetUp'
import { usePlaceState } from '../../ui/usePlaceState'
import { useWords } from '../../words/useWords'
import classes from './Catalogue.module.css'

/** The product that is modelled, with the way to rename it. */
export function Product({ name }: { name: string }) {
  const { catalogue: words } = useWords()
  const { mayEdit } = useSetUp()
  const [, setNaming] = usePlaceState('naming', { step: true })
  return (
    <span className={classes.product}>
      <span className={classes.quiet}>{words.product}</span>
      {mayEdit ? (
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          aria-label={words.renameProduct}
          rightSection={<Pencil size={12} aria-hidden />}
          onClick={() => setNaming('product')}
        >
          {name}
        </Button>
      ) : (
        name
      )}
    </span>
  )
}
