import { type ReactNode, useEffect } from 'react'
import { useFacts } from '../api/shell'
import { wordsOf } from '../words/languages'
import { WordsContext } from '../words/useWords'

/** Everything in the language that the engine speaks: texts, dates, and what the page tells screen readers. */
export function Speaking({ children }: { children: ReactNode }) {
  const facts = useFacts()
  const words = wordsOf(facts.data?.language ?? '')
  useEffect(() => {
    document.documentElement.lang = words.locale
  }, [words])
  if (facts.isPending) return null
  return <WordsContext value={words}>{children}</WordsContext>
}
