/** Texts of the matrix. */
export const grid = {
  keys: 'Arrows move · Space changes · Y L R N set · Shift selects · Enter opens',
  locked: (reason: string) => `Locked: ${reason}`,
  changed: 'Changed from the default',
  drafted: 'Not applied yet',
  inherited: (from: string) => `Inherited from ${from}`,
  open: 'Open',
  mixed: 'Several levels',
  setAll: (count: number) => (count === 1 ? 'Set 1 cell' : `Set ${count} cells`),
  stayed: (count: number, reason: string) =>
    count === 1 ? `1 cell stays as it is. ${reason}` : `${count} cells stay as they are. ${reason}`,
  notOffered: (level: string) => `${level} is not on offer there.`,
  section: (name: string, rows: number) => `${name}, ${rows === 1 ? '1 row' : `${rows} rows`}`,
}
