/** Texts of importing and exporting a set-up. */
export const transfer = {
  title: 'Import and export',
  description:
    'A set-up leaves as one plain text file, and a file comes in only after you have seen what it does.',
  tabs: { export: 'Export', import: 'Import' },
  tab: 'What to do',
}

/** Texts of the export. */
export const exporting = {
  what: 'What to export',
  whats: { all: 'The whole set-up', roles: 'The roles only', template: 'A template' },
  whatHints: {
    all: 'Everything: catalogue, roles, groups, people and statements. To keep, to hand over, to compare.',
    roles:
      'What each role may do, without people and groups. To bring to another set-up of the same product.',
    template:
      'The catalogue and the roles, with the levels of today as their defaults, and nobody in it. To start other set-ups from.',
  },
  holds: 'In the file',
  counted: (count: number, name: string) => `${count} ${name}`,
  file: 'File',
  fingerprint: 'Fingerprint',
  fingerprintHint:
    'The same set-up always gives the same fingerprint. Read it to whoever gets the file, to be sure it is the same.',
  without:
    'No passwords, no sign-in data and no internal ids are in it. The history notes that it was exported.',
  export: 'Export',
  saved: (path: string) => `Saved as ${path}`,
  downloaded: (name: string) => `Downloaded ${name}`,
  copy: 'Copy',
  copied: 'Copied',
}

/** Texts of the import, step by step. */
export const importing = {
  choose: 'Choose a file',
  chooseHint: 'A set-up file (.json), whole or a part: roles only, three new people.',
  safe: 'Choosing a file changes nothing. You see everything it would do first.',
  another: 'Choose another file',
  whole: (name: string, product: string) => `A whole set-up: ${name} (${product})`,
  part: 'A part of a set-up',
  absent: (list: string) => `Not in it, and left as it is: ${list}.`,
  same: 'The set-up says exactly what this file says. There is nothing to import.',
  problems: (count: number, file: string) =>
    count === 1
      ? `There is 1 thing to mend in ${file} first`
      : `There are ${count} things to mend in ${file} first`,
  problemsHint:
    'Nothing was changed. Mend them in the file, or have it exported again, and choose it once more.',
  columns: { line: 'Line', where: 'Where', problem: 'What is wrong', mend: 'How to mend it' },
  mode: 'How to bring it in',
  modes: {
    merge: {
      name: 'Merge',
      hint: 'Adds what is new and changes what differs. What is not in the file stays, unless you tick it to go.',
    },
    replace: {
      name: 'Replace',
      hint: 'Makes the set-up what the file says. What is not in the file goes.',
    },
    'add-only': {
      name: 'Add only',
      hint: 'Adds what is new and touches nothing that is here.',
    },
  },
  base: 'Compare with',
  baseHint:
    'What this file was exported from. With it, only what was changed in the file since then counts, and changes made here are kept.',
  noBase: 'Nothing: where they differ, the file wins',
  baseOf: (title: string, when: string, differences: number) =>
    `${title}, ${when} (${differences === 0 ? 'the same as the file' : differences === 1 ? '1 difference' : `${differences} differences`})`,
  preview: 'What it would do',
  counts: {
    read: 'In the file',
    created: 'New',
    changed: 'Changed',
    same: 'Same',
    refused: 'Kept as here',
    removed: 'Go',
    left: 'Stay',
  },
  countsHint: 'In the file = new + changed + same + kept as here. Go and stay are not in the file.',
  conflicts: (count: number) =>
    count === 1
      ? '1 thing was changed here and in the file'
      : `${count} things were changed here and in the file`,
  conflictsHint: 'Choose what counts. What is here stays unless you choose the file.',
  was: (before: string) => `was ${before}`,
  ours: 'Here',
  theirs: 'File',
  allOurs: 'Keep all of here',
  allTheirs: 'Take all of the file',
  reused: 'Look twice',
  entries: 'Everything that is not the same',
  entry: { what: 'What', name: 'Name', fate: 'What happens', detail: 'In detail', remove: 'Remove' },
  fates: { added: 'Comes in', updated: 'Changes', refused: 'Stays as here', removed: 'Goes', left: 'Stays' },
  everyFate: 'All',
  shown: (shown: number, all: number) => `The first ${shown} of ${all} are shown; all of them are imported.`,
  removeOf: (name: string) => `Remove ${name}`,
  removeAll: (count: number) => `Tick all ${count} to go`,
  removeNone: 'Tick none',
  nothingLike: 'Nothing of this sort',
  before: 'Here',
  after: 'Then',
  empty: 'nothing',
  review: 'Review the import',
  reviewHint: 'Next you see who gains and who loses. Nothing is changed before you apply it.',
}
