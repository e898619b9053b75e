import { useWords } from '../words/useWords'
import classes from './Frame.module.css'

/** The product's name, where no set-up is open. */
export function Brand() {
  const { frame } = useWords()
  return (
    <div className={classes.brand}>
      <img src="/icon.svg" width="22" height="22" alt="" />
      {frame.product}
    </div>
  )
}
