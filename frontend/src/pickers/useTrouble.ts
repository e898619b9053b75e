import { useCallback } from 'react'
import { toAppError } from '../api/AppError'
import { useToast } from '../ui/Toast'
import { useWords } from '../words/useWords'

export type Trouble = { code: string; message: string; advice: string; details: readonly string[] }

/** Gives a function that puts any error in words, in general ones where it has none of its own. */
export function useTrouble(): (error: unknown) => Trouble {
  const { trouble } = useWords()
  return useCallback(
    (error) => {
      const { code, message, advice, details } = toAppError(error)
      return { code, message: message || trouble.message, advice: advice || trouble.advice, details }
    },
    [trouble],
  )
}

/** Gives a function that says an error in passing. */
export function useToastTrouble(): (error: unknown) => void {
  const tell = useTrouble()
  const toast = useToast()
  return useCallback(
    (error) => {
      const { message, advice } = tell(error)
      toast({ text: `${message} ${advice}`, tone: 'trouble' })
    },
    [tell, toast],
  )
}
