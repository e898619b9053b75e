import { createContext, useContext } from 'react'

/** The set-up whose screens are open: its id names it in every call. */
export type SetUpHere = { id: string; name: string }

export const SetUpContext = createContext<SetUpHere | undefined>(undefined)

/** The set-up a screen is about. Only for screens of a set-up, which the shell opens with one. */
export function useSetUp(): SetUpHere {
  const here = useContext(SetUpContext)
  if (!here) throw new Error('useSetUp: no set-up is open here')
  return here
}
