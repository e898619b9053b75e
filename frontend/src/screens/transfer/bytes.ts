import type { Count } from '../../api/types'

const units = ['byte', 'kilobyte', 'megabyte'] as const

/** A size as people say it: `38 kB`. */
export function inBytes(size: number, locale: string): string {
  const step = size < 1000 ? 0 : size < 1_000_000 ? 1 : 2
  const unit = units[step] ?? 'byte'
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: step === 2 ? 1 : 0,
  }).format(size / 1000 ** step)
}

/** What there is at least one of. */
export function held(counts: readonly Count[]): Count[] {
  return counts.filter((one) => one.count > 0)
}
