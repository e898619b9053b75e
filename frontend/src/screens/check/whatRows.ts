import type { WhatAnswer } from '../../api/types'

export type WhatFilter = { text: string; area: string; show: string }

/** The areas with the rows that fit; those without any are left out. */
export function fitting(answer: WhatAnswer, { text, area, show }: WhatFilter): WhatAnswer['areas'] {
  const wanted = text.trim().toLowerCase()
  return answer.areas
    .filter((one) => !area || one.key === area)
    .map((one) => ({
      ...one,
      rows: one.rows.filter(
        (row) => row.name.toLowerCase().includes(wanted) && (!show || row.view === (show === 'open')),
      ),
    }))
    .filter((one) => one.rows.length > 0)
}
