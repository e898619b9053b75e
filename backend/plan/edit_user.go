package plan

import (
	"fmt"
	"reflect"
	"slices"

	"rolebook/backend/rbac"
	"rolebook/backend/tongue"
)

// The edits take the set-up as the person sees it for the names in their titles only; Do
// works on the set-up it is given.

// Newcomer is somebody to invite (checklist 2, 64, 115). The role is mandatory.
type Newcomer struct {
	Email     rbac.Email
	FirstName string
	LastName  string
	Alias     string
	Role      rbac.RoleKey
	Views     rbac.Views
	SSO       bool
}

func (n Newcomer) user() *rbac.User {
	return &rbac.User{
		Email: n.Email, FirstName: n.FirstName, LastName: n.LastName, Alias: n.Alias,
		Status: rbac.Invited, SSO: n.SSO, Views: n.Views, Assignments: []rbac.Assignment{{Role: n.Role}},
	}
}

// Invite adds people as invited users. One who is there already is ErrExists.
func Invite(people ...Newcomer) Edit {
	title := tongue.Say("Invite %s", listed(people, "%d people", func(n Newcomer) string { return n.user().Name() }))
	return Edit{Title: title, Do: func(s *rbac.SetUp) (*rbac.SetUp, error) {
		invited := make([]*rbac.User, len(people))
		seen := map[rbac.Email]bool{}
		for i, n := range people {
			if err := checkNewcomer(s, n, seen); err != nil {
				return nil, fmt.Errorf("user %q: %w", n.Email, err)
			}
			seen[n.Email] = true
			invited[i] = n.user().Canonical()
		}
		return s.WithUsers(invited...), nil
	}}
}

func checkNewcomer(s *rbac.SetUp, n Newcomer, seen map[rbac.Email]bool) error {
	switch {
	case n.Email == "" || n.Email != rbac.NewEmail(string(n.Email)):
		return fmt.Errorf("e-mail address: %w", rbac.ErrInvalid)
	case seen[n.Email] || s.User(n.Email) != nil:
		return rbac.ErrExists
	}
	if err := checkLetters(n.Email); err != nil {
		return err
	}
	if err := checkAssignment(s, rbac.Assignment{Role: n.Role}); err != nil {
		return err
	}
	return checkViews(s, n.Views)
}

// checkLetters refuses an address that is typed in letters which only look like plain ones: the
// person meant is another (promises P28).
func checkLetters(email rbac.Email) error {
	plain, disguised := rbac.Disguised(email)
	if !disguised {
		return nil
	}
	return rbac.Problem{Kind: rbac.ErrInvalid, Message: tongue.Say("%q has letters in it that only look like plain ones", email), Mend: tongue.Say("write %q", plain)}
}

// UserFields are the fields of a user that a form sets; nil leaves one as it is.
type UserFields struct {
	FirstName *string
	LastName  *string
	Alias     *string
	SSO       *bool
	Superuser *bool
}

// UpdateUsers sets the fields on every one of the users.
func UpdateUsers(s *rbac.SetUp, fields UserFields, emails ...rbac.Email) Edit {
	return changeUsers(tongue.Say("Change the details of %s", peopleNamed(s, emails)), emails, func(_ *rbac.SetUp, u *rbac.User) error {
		set(&u.FirstName, fields.FirstName)
		set(&u.LastName, fields.LastName)
		set(&u.Alias, fields.Alias)
		set(&u.SSO, fields.SSO)
		set(&u.Superuser, fields.Superuser)
		return nil
	})
}

// set is for the fields of a form: nil leaves one as it is.
func set[V any](field, value *V) {
	if value != nil {
		*field = *value
	}
}

// RenameUser gives a user another e-mail address and carries it through groups and
// statements (access-model §1). An address that is taken is ErrExists.
func RenameUser(s *rbac.SetUp, from, to rbac.Email) Edit {
	title := tongue.Say("Change the e-mail address of %s to %s", peopleNamed(s, []rbac.Email{from}), to)
	do := func(s *rbac.SetUp) (*rbac.SetUp, error) {
		u := s.User(from)
		switch {
		case u == nil:
			return nil, fmt.Errorf("user %q: %w", from, rbac.ErrNotFound)
		case to == "" || to != rbac.NewEmail(string(to)):
			return nil, fmt.Errorf("user %q: e-mail address %q: %w", from, to, rbac.ErrInvalid)
		case to == from:
			return s, nil
		case s.User(to) != nil:
			return nil, fmt.Errorf("user %q: %w", to, rbac.ErrExists)
		}
		if err := checkLetters(to); err != nil {
			return nil, err
		}
		renamed := *u
		renamed.Email = to
		next := s.WithoutUser(from).WithUser(&renamed)
		return renamedInStatements(renamedInGroups(next, from, to), from, to), nil
	}
	return Edit{Title: title, Do: do, Renames: rbac.Renames{from: to}}
}

func renamedInGroups(s *rbac.SetUp, from, to rbac.Email) *rbac.SetUp {
	var changed []*rbac.Group
	for _, g := range s.Groups {
		if at := slices.Index(g.Users, from); at >= 0 {
			group := *g
			group.Users = united(slices.Delete(slices.Clone(g.Users), at, at+1), []rbac.Email{to})
			changed = append(changed, &group)
		}
	}
	return s.WithGroups(changed...)
}

func renamedInStatements(s *rbac.SetUp, from, to rbac.Email) *rbac.SetUp {
	for _, st := range s.Statements {
		statement := *st
		if st.Who.User == from {
			statement.Who.User = to
		}
		if st.Subject == rbac.UserSubject(from) {
			statement.Subject = rbac.UserSubject(to)
		}
		if statement != *st {
			s = s.WithStatement(&statement)
		}
	}
	return s
}

// DeleteUsers takes people out for good; groups keep them as monitored people, and statements
// that name them can no longer be decided (access-model §7).
func DeleteUsers(s *rbac.SetUp, emails ...rbac.Email) Edit {
	title := tongue.Say("Delete %s", peopleNamed(s, emails))
	return Edit{Title: title, Do: func(s *rbac.SetUp) (*rbac.SetUp, error) {
		gone := make(map[rbac.Email]bool, len(emails))
		for _, email := range emails {
			if s.User(email) == nil {
				return nil, fmt.Errorf("user %q: %w", email, rbac.ErrNotFound)
			}
			gone[email] = true
		}
		if len(gone) == 0 {
			return s, nil
		}
		next := *s
		next.Users = slices.DeleteFunc(slices.Clone(s.Users), func(u *rbac.User) bool { return gone[u.Email] })
		return &next, nil
	}}
}

// changeUsers is the edit that changes each of the users. change gets a copy that still
// shares its lists and maps with the original, so it replaces them and never writes into them.
func changeUsers(title string, emails []rbac.Email, change func(*rbac.SetUp, *rbac.User) error) Edit {
	return Edit{Title: title, Do: func(s *rbac.SetUp) (*rbac.SetUp, error) {
		var changed []*rbac.User
		for _, email := range slices.Compact(slices.Sorted(slices.Values(emails))) {
			u := s.User(email)
			if u == nil {
				return nil, fmt.Errorf("user %q: %w", email, rbac.ErrNotFound)
			}
			next := *u
			if err := change(s, &next); err != nil {
				return nil, fmt.Errorf("user %q: %w", email, err)
			}
			if c := next.Canonical(); !reflect.DeepEqual(c, u) {
				changed = append(changed, c)
			}
		}
		return s.WithUsers(changed...), nil
	}}
}
