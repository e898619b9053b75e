/** The sign of the key that makes letters commands: ⌘ on a Mac, elsewhere what the language calls it. */
export function control(called: string): string {
  return /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : `${called} `
}
