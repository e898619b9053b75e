/** What somebody is told who may not do everything here. */
export const authority = {
  readOnly: 'Read only',
  readOnlyHint: 'You may look at this screen. Your roles let you change nothing on it.',
  nothing: 'Nothing is open to you here',
  nothingHint: (name: string) =>
    `None of your roles in ${name} opens a screen of Rolebook. Ask whoever administers it to give you one.`,
}
