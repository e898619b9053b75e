import { type ReactNode, useRef } from 'react'
import { useLocation } from 'wouter'
import { useWords } from '../words/useWords'
import { Boundary } from './Boundary'
import classes from './Frame.module.css'

/** The frame around every screen: the navigation at the left, one screen in the middle. */
export function Frame({ navigation, children }: { navigation: ReactNode; children: ReactNode }) {
  const { frame } = useWords()
  const main = useRef<HTMLElement>(null)
  const [place] = useLocation()
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
