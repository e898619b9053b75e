import { createContext, useContext } from 'react'

/** The set-up whose screen is open. */
export type SetUpHere = {
  /** Names it in every call. */
  id: string
  name: string
  /** Something may be changed on this screen. */
  mayEdit: boolean
}

export const SetUpContext = createContext<SetUpHere | undefined>(undefined)

/** The set-up a screen is about. Only for screens of a set-up, which the shell opens with one. */
export function useSetUp(): SetUpHere {
  const here = useContext(SetUpContext)
  if (!here) throw new Error('useSetUp: no set-up is open here')
  return here
}
