import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { Empty } from '../ui/Empty'
import { Page } from '../ui/Page'
import { useWords } from '../words/useWords'

/** An address that leads nowhere. */
export function NotThere() {
  const { frame } = useWords()
  return (
    <Page title={frame.notThere}>
      <Empty
        title={frame.notThere}
        action={
          <Button component={Link} href="/">
            {frame.toStart}
          </Button>
        }
      >
        {frame.notThereHint}
      </Empty>
    </Page>
  )
}
