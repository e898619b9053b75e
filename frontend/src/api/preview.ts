import { keepPreviousData, useQuery } from '@tanstack/react-query'
import * as Preview from '../../wailsjs/go/app/Preview'
import type { app } from '../../wailsjs/go/models'
import { call } from './call'
import { setUpKey } from './setUpKey'
import type { PreviewQuestion } from './types'

const keys = {
  as: (setUp: string, question: PreviewQuestion) => [...setUpKey(setUp), 'preview', question],
}

/** The client's product as somebody sees it. */
export function usePreview(setUp: string, question: PreviewQuestion) {
  return useQuery({
    queryKey: keys.as(setUp, question),
    queryFn: () => call(() => Preview.As(setUp, question as app.PreviewQuestion)),
    enabled: question.user !== '',
    placeholderData: keepPreviousData,
  })
}
