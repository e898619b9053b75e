/** Texts about who is signed in, one's own account, and single sign-on. */
export const sessions = {
  title: 'Who is signed in',
  description:
    'People who signed in with a password or single sign-on. Wider rights count from their next sign-in; narrower ones at once.',
  columns: { who: 'Person', since: 'Since', seen: 'Last seen', from: 'From', rights: 'Rights', more: 'More' },
  you: 'you',
  roles: (roles: string) => `Only as ${roles}`,
  old: 'Old rights: more at the next sign-in',
  current: 'As they are now',
  signOut: 'Sign out now',
  signOutAll: 'Sign everybody out',
  signedOut: (name: string) => `${name} is signed out.`,
  allSignedOut: 'Everybody is signed out.',
  empty: 'Nobody is signed in',
  emptyHint:
    'People sign in at the address that Rolebook prints when it serves browsers. Invite them in App access; their code lets them set a password.',
  toPeople: 'Go to App access',
}

/** Texts about oneself, for who signed in. */
export const account = {
  signedInAs: (user: string) => `Signed in as ${user}`,
  changePassword: 'Change password',
  signOut: 'Sign out',
  present: 'Present password',
  next: 'New password',
  nextHint: '15 characters or more. Four or five words that do not belong together are a good one.',
  repeat: 'The same once more',
  differ: 'The two passwords differ.',
  everywhere: 'You will be signed out everywhere, and sign in with the new password.',
  change: 'Change it and sign out',
  cancel: 'Cancel',
}

/** Texts about single sign-on in the settings. */
export const signOn = {
  title: 'Single sign-on',
  hint: 'People marked for single sign-on come in through your identity provider (OpenID Connect) and have no password here.',
  people: (count: number) =>
    count === 1 ? '1 person is marked for it.' : `${count} people are marked for it.`,
  issuer: 'Issuer',
  issuerHint: 'The address by which the provider calls itself. It begins with https://.',
  client: 'Client ID',
  secret: 'Client secret',
  secretKept: 'One is kept. Leave this empty to keep it.',
  secretHint: 'Kept on this computer only; it is never shown again and leaves in no export.',
  claim: 'Claim with the e-mail address',
  claimHint: 'Usually email. The provider must say that it verified the address.',
  trust: (claim: string) => `People cannot change ${claim} themselves; take it on the provider’s word`,
  trustHint: (claim: string) =>
    `Nobody verifies ${claim}. Whoever can change it at the provider comes in as anybody they like.`,
  trustOwnHint: (claim: string) =>
    `At common providers people change ${claim} themselves: whoever enters a colleague’s address there comes in as that colleague. Tick this only if your provider lets nobody but its administrators change it.`,
  redirect: (address: string) => `Enter this address at the provider as the redirect address: ${address}`,
  notServed: 'The redirect address is shown here while Rolebook serves browsers.',
  save: 'Save single sign-on',
  saved: 'Single sign-on is saved.',
  off: 'Switch it off',
  isOff: 'Single sign-on is off.',
}
