/** The sign of the key that makes letters commands: ⌘ on a Mac, Ctrl elsewhere. */
export const control = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl '
