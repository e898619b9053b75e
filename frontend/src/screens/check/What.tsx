import { Alert, Select } from '@mantine/core'
import { CircleX } from 'lucide-react'
import { useWhat } from '../../api/check'
import type { WhatAnswer } from '../../api/types'
import { Loaded } from '../../pickers/Loaded'
import { useSetUp } from '../../pickers/useSetUp'
import { Empty } from '../../ui/Empty'
import { SearchField } from '../../ui/SearchField'
import { SkeletonLines } from '../../ui/Skeletons'
import { Segmented } from '../../ui/Tabs'
import { usePlaceState } from '../../ui/usePlaceState'
import { useWords } from '../../words/useWords'
import classes from './Check.module.css'
import type { Asking } from './useQuestion'
import { WhatTable } from './WhatTable'
import { fitting } from './whatRows'

/** What somebody may do, area by area. */
export function What({ asking }: { asking: Asking }) {
  const { check: words } = useWords()
  const { id } = useSetUp()
  const { question } = asking
  const query = useWhat(id, { ...question, permission: '', subject: '', dateFilter: '' })
  if (!question.user) return <Empty title={words.ask}>{words.askHint.what}</Empty>
  return (
    <Loaded query={query} skeleton={<SkeletonLines lines={12} height={16} />}>
      {(answer) => <Filled answer={answer} asking={asking} />}
    </Loaded>
  )
}

const shows = ['all', 'open', 'closed'] as const

function Filled({ answer, asking }: { answer: WhatAnswer; asking: Asking }) {
  const { check: words } = useWords()
  const [text, setText] = usePlaceState('text')
  const [area, setArea] = usePlaceState('area')
  const [show, setShow] = usePlaceState('show')
  const areas = fitting(answer, { text, area, show })
  return (
    <div className={classes.list}>
      <div className={classes.listHead}>
        <p className={classes.said} role="status">
          {answer.sentence}
        </p>
        <Segmented
          label={words.show}
          value={show || 'all'}
          onChange={(value) => setShow(value === 'all' ? '' : value)}
          choices={shows.map((value) => ({ value, label: words.shows[value] }))}
        />
        <Select
          aria-label={words.area}
          placeholder={words.allAreas}
          clearable
          data={answer.areas.map(({ key, name }) => ({ value: key, label: name }))}
          value={area || null}
          onChange={(value) => setArea(value ?? '')}
          w={190}
        />
        <SearchField value={text} onChange={setText} placeholder={words.searchPermissions} />
      </div>
      {answer.blocked.length > 0 && (
        <Alert color="red" icon={<CircleX size={16} />}>
          {answer.blocked.join(' ')}
        </Alert>
      )}
      {areas.length === 0 ? (
        <Empty title={words.noPermissionFits} />
      ) : (
        <WhatTable areas={areas} question={asking.question} quiet={answer.blocked.length > 0} />
      )}
    </div>
  )
}
