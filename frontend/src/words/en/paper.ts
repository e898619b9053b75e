/** Texts around what is printed; what stands on the paper itself comes from the engine. */
export const paper = {
  title: 'Paper',
  description: 'This is what is printed. The system’s own print dialog also makes a PDF.',
  print: 'Print',
  keep: 'Keep as a file',
  kept: (path: string) => `Saved as ${path}`,
  downloaded: (name: string) => `Downloaded ${name}`,
  back: 'Back',
  printMatrix: 'Print the matrix',
  printHandOver: 'Print the hand-over pack',
  printOne: 'Print',
  handOver: 'Hand-over pack',
  handOverHint:
    'Everything on paper, to be signed: the matrix, the roles, the people and the statements, with the fingerprint by which anybody can tell later whether it is still the same.',
  seeHandOver: 'See the hand-over pack',
  signed: 'Signatures',
  signLines: ['Place, date', 'Name', 'Signature'],
}
