import { Button } from '@mantine/core'
import { Link, Redirect, Route, Switch } from 'wouter'
import { toAppError } from '../api/AppError'
import { useFrame } from '../api/shell'
import type { SetUpFrame } from '../api/types'
import { FailedQuery } from '../pickers/Loaded'
import { Unlock } from '../pickers/protection/Unlock'
import { ReviewProvider } from '../pickers/review/ReviewProvider'
import { SetUpContext } from '../pickers/useSetUp'
import { Empty } from '../ui/Empty'
import { Page } from '../ui/Page'
import { SkeletonLines } from '../ui/Skeletons'
import { useWords } from '../words/useWords'
import { Brand } from './Brand'
import { Frame } from './Frame'
import { Navigation } from './Navigation'
import { NotThere } from './NotThere'
import { SetUpNavigation } from './SetUpNavigation'
import { screens } from './screens'

/** The codes of trouble that a passphrase mends. */
const lockedCodes = ['protected', 'passphrase']

/** The screens of one set-up in their frame. */
export function SetUpShell({ id }: { id: string }) {
  const words = useWords()
  const query = useFrame(id)
  const trouble = query.isError ? toAppError(query.error) : undefined
  const locked = trouble !== undefined && lockedCodes.includes(trouble.code)
  if (query.data) return <Opened frame={query.data} />
  return (
    <Frame navigation={<Navigation switcher={<Brand />} screens={[]} />}>
      <Page
        title={
          locked ? trouble.message.replace(/\.$/, '') : trouble ? words.frame.notOpened : words.frame.opening
        }
        action={query.isError && <ToAll />}
      >
        {locked && <Unlock id={id} />}
        {query.isError && !locked && <FailedQuery query={query} />}
        {query.isPending && <SkeletonLines />}
      </Page>
    </Frame>
  )
}

function ToAll() {
  const { frame } = useWords()
  return (
    <Button component={Link} href="~/">
      {frame.allSetUps}
    </Button>
  )
}

function Opened({ frame }: { frame: SetUpFrame }) {
  const pages = new Map(frame.pages.map((page) => [page.key, page]))
  const open = screens.filter((screen) => pages.has(screen.path))
  const { authority: words } = useWords()
  return (
    <ReviewProvider>
      <Frame navigation={<SetUpNavigation frame={frame} screens={open.filter(({ inside }) => !inside)} />}>
        <Switch>
          {open.map(({ path, component: Screen }) => (
            <Route key={path} path={`/${path}`}>
              <SetUpContext
                value={{ id: frame.id, name: frame.name, mayEdit: pages.get(path)?.edit ?? false }}
              >
                <Screen />
              </SetUpContext>
            </Route>
          ))}
          {open[0] && (
            <Route path="/">
              <Redirect to={`/${open[0].path}`} replace />
            </Route>
          )}
          {open.length === 0 && (
            <Route>
              <Page title={words.nothing}>
                <Empty title={words.nothing}>{words.nothingHint(frame.name)}</Empty>
              </Page>
            </Route>
          )}
          <Route component={NotThere} />
        </Switch>
      </Frame>
    </ReviewProvider>
  )
}
