import { useHotkeys } from '@mantine/hooks'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { undoPlan } from '../api/review'
import { useSetUps } from '../api/setups'
import { useFreshFrame } from '../api/shell'
import type { SetUpFrame } from '../api/types'
import { useReview } from '../pickers/review/useReview'
import { useToast } from '../ui/Toast'
import { useWords } from '../words/useWords'
import { Navigation } from './Navigation'
import { Palette } from './Palette'
import { SetUpSwitcher } from './SetUpSwitcher'
import type { Screen } from './screens'

/** The navigation of an open set-up, with Undo and the palette one key away. */
export function SetUpNavigation({ frame, screens }: { frame: SetUpFrame; screens: readonly Screen[] }) {
  const words = useWords()
  const [, navigate] = useLocation()
  const [finding, setFinding] = useState(false)
  const setUps = useSetUps()
  const review = useReview()
  const toast = useToast()
  const fresh = useFreshFrame(frame.id)
  // What is taken back is what was done last, also when that was a moment ago.
  const undo = async () => {
    const { undo } = await fresh().catch(() => frame)
    if (undo.seq > 0) void review(undoPlan(frame.id, undo.seq))
    else toast({ text: words.frame.nothingToUndo })
  }
  const redo = async () => {
    const { redo } = await fresh().catch(() => frame)
    if (redo.seq > 0) void review(undoPlan(frame.id, redo.seq))
    else toast({ text: words.frame.nothingToRedo })
  }
  const find = () => setFinding(true)
  useHotkeys([
    ['mod+z', () => void undo()],
    ['mod+shift+z', () => void redo()],
    ['mod+y', () => void redo()],
  ])
  useHotkeys([['mod+k', find]], [])
  const switcher = (
    <SetUpSwitcher
      here={frame}
      recent={setUps.data?.setUps ?? [frame]}
      onSwitch={(id) => navigate(`~/s/${id}`)}
      onAll={() => navigate('~/')}
    />
  )
  return (
    <>
      <Navigation
        switcher={switcher}
        screens={screens}
        onFind={find}
        undo={frame.undo.title}
        onUndo={undo}
        redo={frame.redo.title}
        onRedo={redo}
      />
      <Palette
        open={finding}
        onClose={() => setFinding(false)}
        frame={frame}
        screens={screens}
        onUndo={undo}
        onRedo={redo}
      />
    </>
  )
}
