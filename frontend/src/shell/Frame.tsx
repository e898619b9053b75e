import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { useWords } from '../words/useWords'
import { Boundary } from './Boundary'
import classes from './Frame.module.css'
import { useMainFocus } from './useMainFocus'

/** The frame around every screen: the navigation at the left, one screen in the middle. */
export function Frame({ navigation, children }: { navigation: ReactNode; children: ReactNode }) {
  const { frame } = useWords()
  const [place] = useLocation()
  const main = useMainFocus(place)
  return (
    <div className={classes.frame}>
      <button type="button" className={classes.skip} onClick={() => main.current?.focus()}>
        {frame.skip}
      </button>
      {navigation}
      <main ref={main} tabIndex={-1} className={classes.main}>
        <Boundary place={place}>{children}</Boundary>
      </main>
    </div>
  )
}
