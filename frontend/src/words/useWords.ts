import { createContext, useContext } from 'react'
import { en, type Words } from './en'

export const WordsContext = createContext<Words>(en)

/** The texts of the language in use. */
export function useWords(): Words {
  return useContext(WordsContext)
}
