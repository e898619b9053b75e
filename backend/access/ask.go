package access

import (
	"rolebook/backend/rbac"
)

// Holder is a user and the decision that lets them.
type Holder struct {
	User     rbac.Email
	Decision Decision
}

// Who lists everybody whom the request allows, whatever user it names, by e-mail address.
// A permission or group that is not in the set-up is an error of kind rbac.ErrNotFound.
func (ix *Index) Who(req Request) ([]Holder, error) {
	if err := ix.known(req); err != nil {
		return nil, err
	}
	holders := []Holder{}
	for _, u := range ix.setUp.Users {
		req.User = u.Email
		if ix.Allowed(&req) {
			holders = append(holders, Holder{User: u.Email, Decision: ix.Decide(req)})
		}
	}
	return holders, nil
}

func (ix *Index) known(req Request) error {
	if ix.permission(req.Permission) == nil {
		return notFound("permission", string(req.Permission))
	}
	if _, found := ix.resolveSubject(req.Subject, req.User); !found {
		_, key := req.Subject.Split()
		return notFound("group", key)
	}
	return nil
}

// Held is what a user may do with one permission.
type Held struct {
	Permission rbac.PermissionKey
	View       Decision
	Edit       Decision
	Hold       Hold
}

// What lists what a user may do with each permission in the circumstances, in the order
// shown. A user who is not in the set-up is an error of kind rbac.ErrNotFound.
func (ix *Index) What(user rbac.Email, c Circumstances) ([]Held, error) {
	holds := ix.Holds(user, c)
	if r, _ := ix.rows.get(string(user)); r == nil {
		return nil, notFound("user", string(user))
	}
	list := make([]Held, 0, len(holds))
	for _, p := range ix.setUp.Catalogue.Permissions() {
		req := Request{
			User: user, Permission: p.Key, Action: rbac.View,
			Time: c.Time, Channel: c.Channel, Address: c.Address, Roles: c.Roles,
		}
		held := Held{Permission: p.Key, View: ix.Decide(req), Hold: holds[len(list)]}
		req.Action = rbac.Edit
		held.Edit = ix.Decide(req)
		list = append(list, held)
	}
	return list, nil
}
