package app

import (
	"fmt"

	"rolebook/backend/access"
	"rolebook/backend/rbac"
)

// whoAnswer lists who may. The user a request names does not count. Everybody is asked, but
// only those shown are asked why.
func whoAnswer(ix *access.Index, req access.Request, text string) (WhoAnswer, error) {
	s, t := ix.SetUp(), tell(ix.SetUp())
	if err := asksWhatIsThere(s, &req); err != nil {
		return WhoAnswer{}, err
	}
	view := WhoAnswer{Asked: t.asked(t.check.askedWho, &req)}
	var fit []*rbac.User
	for _, u := range s.Users {
		req.User = u.Email
		if !ix.Allowed(&req) {
			continue
		}
		view.Total++
		if called(u, text) {
			fit = append(fit, u)
		}
	}
	sortByName(fit, (*rbac.User).Name)
	view.Fit = len(fit)
	for _, u := range fit[:min(len(fit), holdersAtOnce)] {
		view.People = append(view.People, t.whoRow(ix, u, req))
	}
	view.Sentence = t.asked(t.check.mayNobody, &req)
	if view.Total > 0 {
		view.Sentence = fill(t.asked(t.check.may.of(view.Total), &req), "all", t.effects.people.of(len(s.Users)))
	}
	return view, nil
}

func asksWhatIsThere(s *rbac.SetUp, req *access.Request) error {
	if s.Catalogue.Permission(req.Permission) == nil {
		return fmt.Errorf("permission %q: %w", req.Permission, rbac.ErrNotFound)
	}
	if kind, key := req.Subject.Split(); kind == rbac.SubjectGroup && s.Group(rbac.GroupKey(key)) == nil {
		return fmt.Errorf("group %q: %w", key, rbac.ErrNotFound)
	}
	return nil
}

func (t teller) whoRow(ix *access.Index, u *rbac.User, req access.Request) WhoRow {
	req.User = u.Email
	d := ix.Decide(req)
	hold := ix.Hold(u.Email, req.Permission, access.Circumstances{
		Time: req.Time, Channel: req.Channel, Address: req.Address, Roles: req.Roles,
	})
	return WhoRow{
		Email: string(u.Email), Name: u.Name(), Level: d.Level.String(),
		Roles: t.rolesOfPaths(d.Paths), Whose: t.whose(&hold),
	}
}

// rolesOfPaths names the roles of paths, each once.
func (t teller) rolesOfPaths(paths []access.Path) string {
	var roles []rbac.RoleKey
	for i := range paths {
		roles = append(roles, paths[i].Role)
	}
	return t.rolesNamed(roles)
}
