import { useState } from 'react'
import type { ImportMode } from '../../api/transfer'
import type { ImportChoice, ImportFile, ImportPlace } from '../../api/types'
import { usePlaceState } from '../../ui/usePlaceState'

const modes = ['merge', 'replace', 'add-only'] as const

/** Reports whether two places are the same. */
export function samePlace(a: ImportPlace, b: ImportPlace): boolean {
  return a.kind === b.kind && a.key === b.key && a.field === b.field
}

/** The places with one put in or taken out. */
export function toggled(places: readonly ImportPlace[], place: ImportPlace): ImportPlace[] {
  const rest = places.filter((one) => !samePlace(one, place))
  return rest.length < places.length ? rest : [...places, place]
}

/** How a file is to be brought in. Ticks and conflicts belong to a mode and a base; they go when those change. */
export function useChoice(file: ImportFile) {
  const [mode, setMode] = usePlaceState('mode')
  const [base, setBase] = useState(file.base)
  const [remove, setRemove] = useState<ImportPlace[]>([])
  const [theirs, setTheirs] = useState<ImportPlace[]>([])
  const choice: ImportChoice = {
    file: file.file.id,
    mode: modes.find((one) => one === mode) ?? 'merge',
    base: mode === 'replace' ? 0 : base,
    remove,
    theirs,
  }
  const anew = () => {
    setRemove([])
    setTheirs([])
  }
  return {
    choice,
    onMode: (next: ImportMode) => {
      anew()
      setMode(next === 'merge' ? '' : next)
    },
    onBase: (next: number) => {
      anew()
      setBase(next)
    },
    onRemove: setRemove,
    onTheirs: setTheirs,
  }
}
