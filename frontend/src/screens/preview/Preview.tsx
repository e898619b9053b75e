import { useMemo } from 'react'
import { useSearchParams } from 'wouter'
import { usePreview } from '../../api/preview'
import type { PreviewQuestion } from '../../api/types'
import { Loaded } from '../../pickers/Loaded'
import { useSetUp } from '../../pickers/useSetUp'
import { Empty } from '../../ui/Empty'
import { Page } from '../../ui/Page'
import { SkeletonLines } from '../../ui/Skeletons'
import { useWords } from '../../words/useWords'
import { Circumstances } from './Circumstances'
import { Facts } from './Facts'
import classes from './Preview.module.css'
import { Product } from './Product'

/** The client's product as somebody in it sees it (checklist 48, 152): `?user=`, and from when and where. */
export function Preview() {
  const { preview: words } = useWords()
  const { id } = useSetUp()
  const [question, ask] = useQuestion()
  const query = usePreview(id, question)
  return (
    <Page
      title={words.title}
      description={words.description}
      scroll
      tools={<Circumstances question={question} ask={ask} />}
    >
      {question.user === '' ? (
        <Empty title={words.choose}>{words.chooseHint}</Empty>
      ) : (
        <Loaded query={query} skeleton={<SkeletonLines lines={12} />}>
          {(view) => (
            <div className={classes.preview} aria-busy={query.isPlaceholderData}>
              <Product view={view} />
              <Facts view={view} question={question} ask={ask} />
            </div>
          )}
        </Loaded>
      )}
    </Page>
  )
}

export type Ask = (change: Partial<PreviewQuestion>) => void

/** What is asked, in the address. */
function useQuestion(): [PreviewQuestion, Ask] {
  const [params, setParams] = useSearchParams()
  const question = useMemo(() => questionOf(params), [params])
  const ask = (change: Partial<PreviewQuestion>) => {
    const next = { ...question, ...change }
    const someRoles = next.someRoles && change.user === undefined
    const address = new URLSearchParams()
    for (const name of ['user', 'time', 'channel', 'address'] as const) {
      if (next[name]) address.set(name, next[name])
    }
    if (someRoles) address.set('roles', next.roles.join(' '))
    setParams(address, { replace: true })
  }
  return [question, ask]
}

function questionOf(params: URLSearchParams): PreviewQuestion {
  const read = (name: string) => params.get(name) ?? ''
  return {
    user: read('user'),
    time: read('time'),
    channel: read('channel') === 'api' ? 'api' : '',
    address: read('address'),
    someRoles: params.has('roles'),
    roles: read('roles').split(' ').filter(Boolean),
  }
}
