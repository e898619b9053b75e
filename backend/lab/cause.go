package lab

import (
	"fmt"

	"rolebook/backend/access"
	"rolebook/backend/rbac"
)

// Cause is which of a person's roles give them something on a permission.
type Cause struct {
	Permission rbac.PermissionKey
	Hold       access.Hold
	Roles      []rbac.RoleKey // every role that contributes
	Needed     []rbac.RoleKey // those without which the person would hold less
}

// Causes says of each permission a person holds which of their roles cause it, in the order
// shown (checklist 159: take one role away at a time). A user who is not there is an error of
// kind rbac.ErrNotFound.
func Causes(ix *access.Index, user rbac.Email, c access.Circumstances) ([]Cause, error) {
	u := ix.SetUp().User(user)
	if u == nil {
		return nil, fmt.Errorf("user %q: %w", user, rbac.ErrNotFound)
	}
	var list []Cause
	for _, p := range ix.SetUp().Catalogue.Permissions() {
		hold := ix.Hold(user, p.Key, c)
		if hold.Nothing() {
			continue
		}
		cause := Cause{Permission: p.Key, Hold: hold, Roles: ix.Contributors(user, p.Key, c)}
		for _, role := range cause.Roles {
			without := c
			without.Roles = others(u, role)
			if !ix.Hold(user, p.Key, without).Covers(hold) {
				cause.Needed = append(cause.Needed, role)
			}
		}
		list = append(list, cause)
	}
	return list, nil
}

func others(u *rbac.User, role rbac.RoleKey) []rbac.RoleKey {
	roles := []rbac.RoleKey{}
	for _, a := range u.Assignments {
		if a.Role != role {
			roles = append(roles, a.Role)
		}
	}
	return roles
}
