// Package template is the set-ups that ship with Rolebook: `activtrak`, `activtrak-classic`,
// `tracktik`, `anytrack` and `blank`, each a set-up document beside this file, without users
// and groups. What is in them is data: name, summary (the document's notes), catalogue,
// roles with their cards, ceilings and floors. testdata/default-matrix.md says what they must
// say, and tests hold one against the other, cell by cell.
//
// Where the table and access-model §2 seem to collide, these readings keep both:
//
//   - A cell may say more than its role's reach: Read only for a Power User on a row with
//     scope groups, Yes for the classic User on reports. A decision caps it (access-model §3).
//   - "Every dashboard and report: Limited" covers the Admin Panel too, whose scope is none
//     and which therefore cannot be limited: its ceiling is the highest level it offers
//     within Limited, that is No.
//   - Support Tickets, ActivConnect API, Set goals and Export data stand in no row of the
//     ceilings and get none; reach caps the last two.
//   - The rows that only the rules name stand in an area of their own, Further features, so
//     that "every row of Workforce Management" means what the table lists there.
//   - "At least one date filter must stay on": every role offers all five, also where no row
//     is date-filtered yet, so that one added later is not dead. Only Terminated offers none.
//   - The owner role of every template has floors on what governs users and roles, as the
//     table says of Admin: somebody must always be able to repair access.
//
// TrackTik's "API access" of the IP Block Scenario is two facts of a role: its channel `api`,
// and its level on security.api_access, which Data Lab, the conditional report UI and Dispatch
// require. Block means a blocked channel and No; then a module answers 403 on screen because
// of the requirement, and a call by a program because of the channel. Grant means both opened
// (checklist 164 to 168). The Superuser tag is User.Superuser; what it opens in TrackTik
// (checklist 130, 162) are restricted permissions that no role holds and Administrator offers
// as switches, so that they are given person by person, as the tag is.
//
// AnyTrack's Account Manager stays below every Account Owner whatever is switched on: account
// settings are locked, so an owner always holds more on what governs Rolebook, and nobody
// changes a user who does (access-model §6).
package template
