package plan

import (
	"fmt"
	"net/netip"
	"slices"

	"pgregory.net/rapid"

	"rolebook/backend/rbac"
	"rolebook/backend/rbac/rbactest"
)

// drawn draws the arguments of edits from a set-up.
type drawn struct {
	t *rapid.T
	s *rbac.SetUp
}

// pick draws one of a list, or takes what is none of any list when it is empty.
func pick[E any](d drawn, label string, list []E, none E) E {
	if len(list) == 0 {
		return none
	}
	return rbactest.One(d.t, label, list)
}

func (d drawn) emails() []rbac.Email {
	var list []rbac.Email
	for _, u := range rbactest.Some(d.t, "whom", d.s.Users) {
		list = append(list, u.Email)
	}
	return list
}

func (d drawn) email() rbac.Email { return pick(d, "user", d.s.Users, new(rbac.User)).Email }

func (d drawn) roles() []rbac.RoleKey {
	var list []rbac.RoleKey
	for _, r := range rbactest.Some(d.t, "which roles", d.s.Roles) {
		list = append(list, r.Key)
	}
	return list
}

func (d drawn) role() rbac.RoleKey { return pick(d, "role", d.s.Roles, new(rbac.Role)).Key }

func (d drawn) groups() []rbac.GroupKey {
	var list []rbac.GroupKey
	for _, g := range rbactest.Some(d.t, "which groups", d.s.Groups) {
		list = append(list, g.Key)
	}
	return list
}

func (d drawn) group() rbac.GroupKey {
	return pick(d, "group", d.s.Groups, new(rbac.Group)).Key
}

func (d drawn) permissions() []rbac.PermissionKey {
	var list []rbac.PermissionKey
	for _, p := range d.s.Catalogue.Permissions() {
		list = append(list, p.Key)
	}
	return rbactest.Some(d.t, "which permissions", list)
}

func (d drawn) permission() *rbac.Permission {
	var list []*rbac.Permission
	for _, p := range d.s.Catalogue.Permissions() {
		list = append(list, p)
	}
	return pick(d, "permission", list, new(rbac.Permission))
}

func (d drawn) area() rbac.AreaKey { return pick(d, "area", d.s.Catalogue.Areas, new(rbac.Area)).Key }

func (d drawn) addOn() rbac.AddOnKey {
	return pick(d, "add-on", d.s.Catalogue.AddOns, new(rbac.AddOn)).Key
}

func (d drawn) level() rbac.Level { return rbactest.One(d.t, "level", rbac.Levels) }

func (d drawn) place() int { return rapid.IntRange(0, 4).Draw(d.t, "place") }

func (d drawn) yes() bool { return rapid.Bool().Draw(d.t, "yes") }

func (d drawn) text() string {
	return rbactest.One(d.t, "text", []string{"Night shift", "Öl", "owner", "Zoë", "Role 1"})
}

func (d drawn) assignment() rbac.Assignment {
	a := rbac.Assignment{Role: d.role(), Reason: rbactest.One(d.t, "reason", []string{"", "stands in"})}
	if d.yes() {
		a.Groups = d.groups()
	}
	if d.yes() {
		a.Until = rbac.At(rbactest.Now.AddDate(0, 2, 0))
	}
	return a
}

func (d drawn) held() (rbac.Email, rbac.Assignment) {
	u := pick(d, "holder", d.s.Users, new(rbac.User))
	if len(u.Assignments) == 0 {
		return u.Email, d.assignment()
	}
	return u.Email, rbactest.One(d.t, "held", u.Assignments)
}

func (d drawn) views() rbac.Views {
	v := rbac.Views{All: d.yes(), Groups: d.groups()}
	v.AllGoals = v.All && d.yes()
	v.Goals = rbactest.Some(d.t, "goals", v.Groups)
	return v
}

func (d drawn) job() Job {
	j := Job{Role: d.role()}
	if d.yes() {
		j.Like = d.email()
	}
	if d.yes() {
		v := d.views()
		j.Views = &v
	}
	return j
}

func (d drawn) substitute() Substitute {
	return Substitute{By: d.email(), Until: rbac.At(rbactest.Now.AddDate(0, 1, 0))}
}

func (d drawn) substituteOrNobody() Substitute {
	if d.yes() {
		return Substitute{}
	}
	return d.substitute()
}

func (d drawn) members() Members {
	return Members{
		Users:     rbactest.Some(d.t, "people", rbactest.People),
		Computers: rbactest.Some(d.t, "computers", rbactest.Computers),
	}
}

func (d drawn) levels() Levels {
	levels := Levels{}
	for _, key := range d.permissions() {
		levels[key] = d.level()
	}
	return levels
}

// verbs are all edits there are, by the names of their constructors.
var verbs = map[string]func(drawn) Edit{
	"Invite": func(d drawn) Edit {
		email := rbac.Email(fmt.Sprintf("%s@acme.test", rbactest.Key(d.t, "newcomer")))
		return Invite(Newcomer{Email: email, FirstName: d.text(), Role: d.role(), Views: d.views()})
	},
	"UpdateUsers": func(d drawn) Edit {
		name, sso := d.text(), d.yes()
		return UpdateUsers(d.s, UserFields{Alias: &name, SSO: &sso}, d.emails()...)
	},
	"RenameUser": func(d drawn) Edit {
		return RenameUser(d.s, d.email(), rbac.Email(rbactest.Key(d.t, "address")+"@acme.test"))
	},
	"DeleteUsers": func(d drawn) Edit { return DeleteUsers(d.s, d.emails()...) },
	"Suspend":     func(d drawn) Edit { return Suspend(d.s, d.email()) },
	"Unsuspend":   func(d drawn) Edit { return Unsuspend(d.s, d.email()) },
	"Activate":    func(d drawn) Edit { return Activate(d.s, d.email()) },
	"Terminate":   func(d drawn) Edit { return Terminate(d.s, d.emails()...) },
	"Join": func(d drawn) Edit {
		email := rbac.Email(rbactest.Key(d.t, "newcomer") + "@acme.test")
		return Join(d.s, Newcomer{Email: email, FirstName: d.text()}, d.job())
	},
	"ChangeJob": func(d drawn) Edit {
		handOver := rbactest.One(d.t, "hand-over", []rbac.Instant{{}, rbac.At(rbactest.Now.AddDate(0, 1, 0))})
		return ChangeJob(d.s, d.email(), d.job(), handOver)
	},
	"Cover":     func(d drawn) Edit { return Cover(d.s, d.email(), d.substitute()) },
	"GoOnLeave": func(d drawn) Edit { return GoOnLeave(d.s, d.email(), d.substituteOrNobody()) },
	"ComeBack":  func(d drawn) Edit { return ComeBack(d.s, d.email()) },
	"Leave":     func(d drawn) Edit { return Leave(d.s, d.email(), d.substituteOrNobody()) },
	"SetRole":   func(d drawn) Edit { return SetRole(d.s, d.role(), d.emails()...) },
	"AddAssignment": func(d drawn) Edit {
		return AddAssignment(d.s, d.assignment(), d.email())
	},
	"UpdateAssignment": func(d drawn) Edit {
		email, a := d.held()
		return UpdateAssignment(d.s, email, a, d.assignment())
	},
	"RemoveAssignment": func(d drawn) Edit {
		email, a := d.held()
		return RemoveAssignment(d.s, email, a)
	},
	"RemoveRole": func(d drawn) Edit {
		email, a := d.held()
		return RemoveRole(d.s, a.Role, email)
	},
	"DeactivateRole": func(d drawn) Edit {
		email, a := d.held()
		return DeactivateRole(d.s, a.Role, email, rbactest.Now)
	},
	"ActivateRole": func(d drawn) Edit {
		email, a := d.held()
		return ActivateRole(d.s, email, a, rbactest.Now.AddDate(10, 0, 0))
	},
	"SetViews":    func(d drawn) Edit { return SetViews(d.s, d.views(), d.emails()...) },
	"AddViews":    func(d drawn) Edit { return AddViews(d.s, d.groups(), d.emails()...) },
	"RemoveViews": func(d drawn) Edit { return RemoveViews(d.s, d.groups(), d.emails()...) },
	"SetToggle": func(d drawn) Edit {
		email, a := d.held()
		permission := d.permission().Key
		if r := d.s.Role(a.Role); r != nil && len(r.Toggles) > 0 {
			permission = rbactest.One(d.t, "switch", r.Toggles)
		}
		return SetToggle(d.s, permission, d.level(), email).Trust()
	},
	"ClearToggle":      func(d drawn) Edit { return ClearToggle(d.s, d.permission().Key, d.emails()...) },
	"SetReadOnly":      func(d drawn) Edit { return SetReadOnly(d.s, d.yes(), d.emails()...) },
	"SetLimitedAccess": func(d drawn) Edit { return SetLimitedAccess(d.s, d.yes(), d.emails()...) },
	"SetLevels":        func(d drawn) Edit { return SetLevels(d.s, d.role(), Levels{d.permission().Key: d.level()}) },
	"SetLevelsAcross": func(d drawn) Edit {
		levels := map[rbac.RoleKey]Levels{}
		for _, role := range d.roles() {
			levels[role] = d.levels()
		}
		return SetLevelsAcross(d.s, levels).Trust()
	},
	"FillLevels": func(d drawn) Edit { return FillLevels(d.s, d.level(), d.roles(), d.permissions()) },
	"ResetRoles": func(d drawn) Edit { return ResetRoles(d.s, d.role()) },
	"ResetAll":   func(drawn) Edit { return ResetAll() },
	"CreateRole": func(d drawn) Edit {
		return CreateRole(NewRole{Name: d.text(), Includes: d.roles(), Grants: Levels{d.permission().Key: rbac.Yes}})
	},
	"CloneRole": func(d drawn) Edit { return CloneRole(d.s, d.role(), d.text()) },
	"UpdateRole": func(d drawn) Edit {
		name, includes, toggles := d.text(), d.roles(), d.permissions()
		fields := RoleFields{Toggles: &toggles}
		if d.yes() {
			fields = RoleFields{Name: &name, Includes: &includes}
		}
		return UpdateRole(d.s, d.role(), fields)
	},
	"SetDateFilters": func(d drawn) Edit {
		return SetDateFilters(d.s, d.role(), rapid.Permutation(rbactest.Some(d.t, "filters", rbac.DateFilters)).Draw(d.t, "filters in order"))
	},
	"SetChannel": func(d drawn) Edit {
		return SetChannel(d.s, d.role(), rbactest.One(d.t, "channel", rbac.Channels), rbactest.One(d.t, "gate", rbac.Gates))
	},
	"SetAddresses": func(d drawn) Edit {
		return SetAddresses(d.s, d.role(), rbactest.Some(d.t, "addresses", []netip.Prefix{
			netip.MustParsePrefix("10.1.2.3/8"), netip.MustParsePrefix("10.0.0.0/8"), netip.MustParsePrefix("::1/128")}))
	},
	"MoveRole": func(d drawn) Edit { return MoveRole(d.s, d.role(), d.place()) },
	"DeleteRole": func(d drawn) Edit {
		return DeleteRole(d.s, d.role(), rbactest.One(d.t, "instead", []rbac.RoleKey{"", d.role()}))
	},
	"CreateGroup": func(d drawn) Edit {
		return CreateGroup(NewGroup{Name: d.text(), Parent: d.group(), Users: d.members().Users})
	},
	"UpdateGroup": func(d drawn) Edit {
		name := d.text()
		return UpdateGroup(d.s, d.group(), GroupFields{Name: &name})
	},
	"MoveGroup": func(d drawn) Edit {
		return MoveGroup(d.s, d.group(), rbactest.One(d.t, "parent", []rbac.GroupKey{"", d.group()}))
	},
	"SetMembers":    func(d drawn) Edit { return SetMembers(d.s, d.group(), d.members()) },
	"AddMembers":    func(d drawn) Edit { return AddMembers(d.s, d.members(), d.groups()...) },
	"RemoveMembers": func(d drawn) Edit { return RemoveMembers(d.s, d.members(), d.groups()...) },
	"DeleteGroups":  func(d drawn) Edit { return DeleteGroups(d.s, d.groups()...) },
	"SetAddOns": func(d drawn) Edit {
		var keys []rbac.AddOnKey
		for _, a := range d.s.Catalogue.AddOns {
			keys = append(keys, a.Key)
		}
		return SetAddOns(rbactest.Some(d.t, "add-ons", keys))
	},
	"AddArea":    func(d drawn) Edit { return AddArea(d.text()) },
	"RenameArea": func(d drawn) Edit { return RenameArea(d.area(), d.text()) },
	"MoveArea":   func(d drawn) Edit { return MoveArea(d.area(), d.place()) },
	"RemoveArea": func(d drawn) Edit { return RemoveArea(d.area()) },
	"AddPermission": func(d drawn) Edit {
		return AddPermission(d.area(), rbac.Permission{Name: d.text(), Scope: rbac.ScopeGroups})
	},
	"RemoveWholeArea": func(d drawn) Edit { return RemoveWholeArea(d.s, d.area()) },
	"RenameCatalogue": func(d drawn) Edit { return RenameCatalogue(d.text()) },
	"PutAddOn":        func(d drawn) Edit { return PutAddOn(rbac.AddOn{Key: d.addOn(), Name: d.text()}) },
	"RemoveAddOn":     func(d drawn) Edit { return RemoveAddOn(d.addOn()) },
	"UpdatePermission": func(d drawn) Edit {
		p := *d.permission()
		p.Name, p.Sensitive = d.text(), d.yes()
		p.Scope, p.Editable = rbactest.One(d.t, "scope", rbac.Scopes), d.yes()
		return UpdatePermission(p)
	},
	"MovePermission":    func(d drawn) Edit { return MovePermission(d.s, d.permission().Key, d.area(), d.place()-1) },
	"RemovePermissions": func(d drawn) Edit { return RemovePermissions(d.s, d.permission().Key) },
	"PutStatement": func(d drawn) Edit {
		st := rbac.Statement{Text: d.text(), Kind: rbac.Cannot, Who: rbac.Who{Role: d.role()}, Permission: d.permission().Key, Action: rbac.View}
		if len(d.s.Statements) > 0 && d.yes() {
			st.Key = rbactest.One(d.t, "statement", d.s.Statements).Key
		}
		return PutStatement(st)
	},
	"RemoveStatements": func(d drawn) Edit {
		return RemoveStatements(d.s, pick(d, "statement", d.s.Statements, new(rbac.Statement)).Key)
	},
	"PutConstraint": func(d drawn) Edit {
		c := rbac.Constraint{Name: d.text(), Kind: rbac.Dynamic, Roles: d.roles(), Limit: 2}
		if len(d.s.Constraints) > 0 && d.yes() {
			c.Key = rbactest.One(d.t, "constraint", d.s.Constraints).Key
		}
		return PutConstraint(c)
	},
	"RemoveConstraints": func(d drawn) Edit {
		return RemoveConstraints(d.s, pick(d, "constraint", d.s.Constraints, new(rbac.Constraint)).Key)
	},
	"RenameSetUp": func(d drawn) Edit { return RenameSetUp(d.text()) },
	"SetNotes":    func(d drawn) Edit { return SetNotes(d.text()) },
}

// drawEdit draws an edit of any kind; it may be one that s refuses.
func drawEdit(t *rapid.T, s *rbac.SetUp) (string, Edit) {
	names := make([]string, 0, len(verbs))
	for name := range verbs {
		names = append(names, name)
	}
	slices.Sort(names)
	name := rbactest.One(t, "verb", names)
	return name, verbs[name](drawn{t, s})
}

// step runs an edit as Make does.
func step(s *rbac.SetUp, e Edit) (*rbac.SetUp, []Dropped, error) {
	next, err := e.Do(s)
	if err != nil {
		return nil, nil, err
	}
	next, dropped := consequences(s, next)
	return next, dropped, nil
}

// drawSteps is a set-up some edits away from s; those that s refuses or that break a law are
// left out.
func drawSteps(t *rapid.T, s *rbac.SetUp, most int) *rbac.SetUp {
	for range rapid.IntRange(0, most).Draw(t, "edits") {
		if len(s.Users) == 0 || len(s.Roles) == 0 {
			return s
		}
		_, e := drawEdit(t, s)
		if next, _, err := step(s, e); err == nil && len(rbac.Validate(next)) == 0 {
			s = next
		}
	}
	return s
}
