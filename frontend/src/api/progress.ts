import { useEffect, useState } from 'react'
import * as Jobs from '../../wailsjs/go/app/Jobs'
import { app } from '../../wailsjs/go/models'
import { call } from './call'
import { on } from './events'

/** A step of something that takes a while. A final one is being carried out and can no longer be given up. */
export type Progress = {
  job: string
  step: string
  done: number
  total: number
  final: boolean
  ended: boolean
}

/** What is running for this page and has taken more than a moment, the oldest first. */
export function useProgress(): readonly Progress[] {
  const [running, setRunning] = useState<readonly Progress[]>([])
  useEffect(
    () =>
      on<Progress>(app.EventName.Progress, (step) =>
        setRunning((before) => {
          const others = before.filter(({ job }) => job !== step.job)
          return step.ended ? others : [...others, step]
        }),
      ),
    [],
  )
  return running
}

/** Gives up what is running; nothing is changed by it. */
export function cancelJob(job: string): Promise<void> {
  return call(() => Jobs.Cancel(job))
}
