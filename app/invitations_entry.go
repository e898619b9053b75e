package app

import "rolebook/backend/rbac"

// Entry is how somebody comes into Rolebook.
type Entry string

// The entries.
const (
	EntryNone     Entry = "none"     // nobody ever invited them
	EntryInvited  Entry = "invited"  // with a code that counts still
	EntryExpired  Entry = "expired"  // with a code that counts no more
	EntryPassword Entry = "password" // with a password
	EntrySSO      Entry = "sso"      // through single sign-on
)

// entry is how somebody comes in, and until or since when.
func (c *call) entry(email rbac.Email, sso bool) (Entry, rbac.Instant) {
	is, err := c.open.credential(email)
	switch {
	case sso:
		return EntrySSO, rbac.Instant{}
	case err != nil:
		return EntryNone, rbac.Instant{}
	case is.Password != "":
		return EntryPassword, is.Changed
	case is.Invite != "" && is.Expires.Passed(c.now):
		return EntryExpired, is.Expires
	case is.Invite != "":
		return EntryInvited, is.Expires
	}
	return EntryNone, rbac.Instant{}
}

// showEntries adds to people how they come in.
func (c *call) showEntries(rows []PersonRow) {
	for i := range rows {
		row := &rows[i]
		entry, at := c.entry(rbac.Email(row.Email), row.SSO)
		row.Entry, row.EntryAt = string(entry), at.String()
	}
}

func (c *call) showEntry(view *PersonView) {
	entry, at := c.entry(rbac.Email(view.Email), view.SSO)
	view.Entry, view.EntryMeans = string(entry), fill(spoken().invitation.entries[entry], "time", spoken().instant(at))
}
