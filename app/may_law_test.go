package app

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"rolebook/backend/access"
	"rolebook/backend/plan"
	"rolebook/backend/plan/plantest"
	"rolebook/backend/rbac"
	"rolebook/backend/rbac/rbactest"
	"rolebook/backend/setupfile"
)

// stage is a set-up in a real store on which people act, one sequence after the other.
type stage struct {
	desk
	open    *OpenSetUp
	applied int
}

func newStage(t *testing.T) *stage {
	d := newDesk(t)
	open, err := d.workspace.Open(d.setUp)
	require.NoError(t, err)
	return &stage{desk: d, open: open}
}

// begin puts a set-up on the stage, whatever was there.
func (st *stage) begin(t *rapid.T, s *rbac.SetUp) {
	p, err := plan.Make(st.open.Now().Index, plan.Edit{Title: "Begin", Do: func(*rbac.SetUp) (*rbac.SetUp, error) { return s, nil }}, testNow)
	require.NoError(t, err)
	if len(p.Changes) == 0 {
		return
	}
	_, err = st.open.apply(st.Session, p, st.event("", "Begin", about{}), nil)
	require.NoError(t, err)
}

// TestNobodyRisesByAnyPath lets random people do random things through every screen: nobody
// ever rises, on what governs Rolebook, above what whoever acts held; nobody becomes a
// superuser or is granted the restricted but by a superuser; and at every later instant there
// is somebody who can repair access (access-model §6; promises P29, P30, R1, R3).
func TestNobodyRisesByAnyPath(t *testing.T) {
	st, sequences, applied := newStage(t), 0, 0
	rapid.Check(t, func(r *rapid.T) {
		if sequences++; sequences%stageLasts == 0 {
			applied += st.applied
			require.NoError(t, st.workspace.CloseAll())
			st = newStage(t)
		}
		st.play(r)
	})
	t.Logf("%d plans applied", applied+st.applied)
}

// stageLasts is for how many sequences a journal stays short.
const stageLasts = 200

// play is one sequence: random people who signed in at some time do random things.
func (st *stage) play(t *rapid.T) {
	st.begin(t, scoped(t, rbactest.SetUp(t)))
	signedInAt := st.open.Now().Index
	for range rapid.IntRange(1, 5).Draw(t, "acts") {
		before := st.open.Now().Index
		actor := rbactest.One(t, "actor", before.SetUp().Users)
		s := NewSession(st.workspace, DoorServer, st.heard)
		s.person = &person{setUp: st.setUp, email: actor.Email, asOf: signedInAt, since: testNow}
		if rapid.Bool().Draw(t, "signed in now") {
			s.person.asOf = before
		}
		st.act(t, s, before)
	}
}

// scoped lets what governs users be limited to groups, in half of the set-ups.
func scoped(t *rapid.T, s *rbac.SetUp) *rbac.SetUp {
	if rapid.Bool().Draw(t, "as it is") {
		return s
	}
	next := *s
	next.Catalogue.Areas = nil
	for _, a := range s.Catalogue.Areas {
		area := *a
		area.Permissions = slices.Clone(a.Permissions)
		for i, p := range area.Permissions {
			if p.Key == rbactest.Account {
				limited := *p
				limited.Scope = rbac.ScopeGroups
				area.Permissions[i] = &limited
			}
		}
		next.Catalogue.Areas = append(next.Catalogue.Areas, &area)
	}
	return &next
}

// act lets somebody try one thing and apply it, and holds what came of it against the rules.
func (st *stage) act(t *rapid.T, s *Session, before *access.Index) {
	way := rbactest.One(t, "way", ways)
	view, err := way.do(t, actor{s, st.setUp, before.SetUp()})
	if err != nil || view.ID == "" {
		return
	}
	if len(view.Findings) > 0 && rapid.IntRange(0, 3).Draw(t, "mend") == 0 {
		if mended, err := (&Review{s}).Mend(st.setUp, view.ID, view.Findings[0].ID); err == nil {
			view = mended
		}
	}
	head := st.open.store.Head().Seq
	_, err = (&Review{s}).Apply(st.setUp, view.ID, "because")
	after := st.open.Now().Index
	if err == nil {
		head++
	}
	require.Equal(t, head, st.open.store.Head().Seq, "one entry for what was done, none for what was not (promises P35)")
	if err != nil {
		require.Same(t, before, after, "what failed changed nothing")
		return
	}
	st.applied++
	require.False(t, view.Refused, "what was not offered was applied")
	if req, raised := plantest.Raised(before.SetUp(), after.SetUp(), s.person.email, testNow); raised {
		t.Fatalf("%s by %s raised %s: %+v", s.person.email, way.name, req.User, req)
	}
	if plan.Guard(before, testNow) == nil {
		require.Nil(t, plan.Guard(after, testNow), "%s locked everybody out by %s", s.person.email, way.name)
	}
}

// actor is somebody with a set-up in front of them.
type actor struct {
	*Session
	id string
	s  *rbac.SetUp
}

func (a actor) user(t *rapid.T) string { return string(rbactest.One(t, "user", a.s.Users).Email) }
func (a actor) role(t *rapid.T) string { return string(rbactest.One(t, "role", a.s.Roles).Key) }
func (a actor) group(t *rapid.T) string {
	keys := []rbac.GroupKey{""}
	for _, g := range a.s.Groups {
		keys = append(keys, g.Key)
	}
	return string(rbactest.One(t, "group", keys))
}

func (a actor) permission(t *rapid.T) *rbac.Permission {
	var all []*rbac.Permission
	for _, p := range a.s.Catalogue.Permissions() {
		all = append(all, p)
	}
	return rbactest.One(t, "permission", all)
}

func (a actor) views(t *rapid.T) ViewsDraft {
	return ViewsDraft{All: rapid.Bool().Draw(t, "all"), Groups: []string{a.group(t)}}
}

// way is one way to change something.
type way struct {
	name string
	do   func(*rapid.T, actor) (PlanView, error)
}

func flat(t *rapid.T, picked PickedPlan, err error) (PlanView, error) { return picked.Plan, err }

// ways are every path by which a set-up changes.
var ways = []way{
	{"set role", func(t *rapid.T, a actor) (PlanView, error) {
		return (&AppAccess{a.Session}).SetRole(a.id, one(a.user(t)), a.role(t))
	}},
	{"one more role", func(t *rapid.T, a actor) (PlanView, error) {
		draft := RoleDraft{Deed: "add", After: AssignmentDraft{Role: a.role(t)}}
		if g := a.group(t); g != "" {
			draft.After.Groups = []string{g}
		}
		if rapid.Bool().Draw(t, "later") {
			draft.After.From = "2027-01-01T00:00:00Z"
		}
		return (&AppAccess{a.Session}).PlanRole(a.id, a.user(t), draft)
	}},
	{"views", func(t *rapid.T, a actor) (PlanView, error) {
		return (&AppAccess{a.Session}).SetViews(a.id, one(a.user(t)), "set", a.views(t))
	}},
	{"toggle", func(t *rapid.T, a actor) (PlanView, error) {
		p := a.permission(t)
		return (&AppAccess{a.Session}).SetToggle(a.id, a.user(t), string(p.Key), rbactest.One(t, "level", p.Offered()).String())
	}},
	{"read only", func(t *rapid.T, a actor) (PlanView, error) {
		return (&AppAccess{a.Session}).SetReadOnly(a.id, one(a.user(t)), rapid.Bool().Draw(t, "on"))
	}},
	{"limited access", func(t *rapid.T, a actor) (PlanView, error) {
		return (&AppAccess{a.Session}).SetLimitedAccess(a.id, one(a.user(t)), rapid.Bool().Draw(t, "on"))
	}},
	{"status", func(t *rapid.T, a actor) (PlanView, error) {
		deed := rbactest.One(t, "deed", []Deed{DeedActivate, DeedSuspend, DeedUnsuspend, DeedTerminate, DeedDelete})
		picked, err := (&AppAccess{a.Session}).SetStatus(a.id, one(a.user(t)), string(deed))
		return flat(t, picked, err)
	}},
	{"superuser", func(t *rapid.T, a actor) (PlanView, error) {
		return (&AppAccess{a.Session}).SetDetails(a.id, a.user(t), PersonDetails{FirstName: "X", LastName: "Y", Superuser: rapid.Bool().Draw(t, "on")})
	}},
	{"rename", func(t *rapid.T, a actor) (PlanView, error) {
		return (&AppAccess{a.Session}).Rename(a.id, a.user(t), "renamed@acme.test")
	}},
	{"invite", func(t *rapid.T, a actor) (PlanView, error) {
		return (&AppAccess{a.Session}).Invite(a.id, Invitation{People: []Invitee{{Email: "frida@acme.test"}}, Role: a.role(t), Views: a.views(t)})
	}},
	{"join like", func(t *rapid.T, a actor) (PlanView, error) {
		return (&Verbs{a.Session}).Join(a.id, Invitee{Email: "frida@acme.test"}, JobDraft{Like: a.user(t)})
	}},
	{"cover", func(t *rapid.T, a actor) (PlanView, error) {
		return (&Verbs{a.Session}).Cover(a.id, a.user(t), SubstituteDraft{By: a.user(t), Until: "2027-01-01T00:00:00Z"})
	}},
	{"leave", func(t *rapid.T, a actor) (PlanView, error) {
		return (&Verbs{a.Session}).Leave(a.id, a.user(t), SubstituteDraft{By: a.user(t)})
	}},
	{"create group", func(t *rapid.T, a actor) (PlanView, error) {
		return (&Groups{a.Session}).Create(a.id, GroupDraft{Name: "New", Parent: a.group(t), Users: []string{a.user(t)}})
	}},
	{"join group", func(t *rapid.T, a actor) (PlanView, error) {
		return (&Groups{a.Session}).AddMembers(a.id, a.group(t), MemberDraft{Users: []string{a.user(t)}})
	}},
	{"leave group", func(t *rapid.T, a actor) (PlanView, error) {
		return (&Groups{a.Session}).RemoveMembers(a.id, a.group(t), MemberDraft{Users: []string{a.user(t)}})
	}},
	{"re-parent", func(t *rapid.T, a actor) (PlanView, error) {
		return (&Groups{a.Session}).Move(a.id, a.group(t), a.group(t))
	}},
	{"delete group", func(t *rapid.T, a actor) (PlanView, error) { return (&Groups{a.Session}).Delete(a.id, a.group(t)) }},
	{"cell", func(t *rapid.T, a actor) (PlanView, error) {
		p := a.permission(t)
		return (&RoleAccess{a.Session}).Propose(a.id, MatrixDraft{Levels: []DraftLevel{
			{Role: a.role(t), Permission: string(p.Key), Level: rbactest.One(t, "level", p.Offered()).String()}}})
	}},
	{"reset", func(t *rapid.T, a actor) (PlanView, error) { return (&RoleAccess{a.Session}).Reset(a.id, nil) }},
	{"copy role", func(t *rapid.T, a actor) (PlanView, error) {
		return (&RoleAccess{a.Session}).Create(a.id, NewRoleForm{Name: "Copy", From: a.role(t)})
	}},
	{"change role", func(t *rapid.T, a actor) (PlanView, error) {
		r := rbactest.One(t, "role", a.s.Roles)
		form := roleFormOf(r)
		form.Reach = string(rbactest.One(t, "reach", rbac.Reaches))
		form.OwnData = rapid.Bool().Draw(t, "own data")
		form.UI, form.API, form.Addresses = string(rbac.Granted), string(rbac.Granted), nil
		form.Includes = []string{a.role(t)}
		form.Switches = []string{string(a.permission(t).Key)}
		return (&RoleAccess{a.Session}).Update(a.id, string(r.Key), form)
	}},
	{"delete role", func(t *rapid.T, a actor) (PlanView, error) {
		return (&RoleAccess{a.Session}).Delete(a.id, a.role(t), a.role(t))
	}},
	{"what governs", func(t *rapid.T, a actor) (PlanView, error) {
		p := a.permission(t)
		form := permissionForm(areaOf(a.s, p.Key), p)
		form.Governs, form.Requires = []string{string(rbactest.One(t, "screen", rbac.Screens))}, nil
		form.Restricted = rapid.Bool().Draw(t, "restricted")
		return (&Catalogue{a.Session}).Put(a.id, string(p.Key), form)
	}},
	{"statement", func(t *rapid.T, a actor) (PlanView, error) {
		return (&Statements{a.Session}).Put(a.id, StatementForm{Kind: "can", WhoKind: whoUser, Who: a.user(t), Permission: string(a.permission(t).Key), Action: "view"})
	}},
	{"take role in the lab", func(t *rapid.T, a actor) (PlanView, error) {
		return (&Lab{a.Session}).TakeAway(a.id, a.user(t), a.role(t))
	}},
	{"mend a finding", func(t *rapid.T, a actor) (PlanView, error) {
		view, err := (&Overview{a.Session}).Get(a.id)
		if err != nil || len(view.Findings) == 0 {
			return PlanView{}, err
		}
		f := rbactest.One(t, "finding", view.Findings)
		return (&Overview{a.Session}).Mend(a.id, f.Mend)
	}},
	{"remedy", func(t *rapid.T, a actor) (PlanView, error) {
		found, err := (&Check{a.Session}).Remedies(a.id, CheckQuestion{User: a.user(t), Permission: string(a.permission(t).Key), Action: "view"})
		if err != nil || len(found.Remedies) == 0 {
			return PlanView{}, err
		}
		return (&Review{a.Session}).Get(a.id, found.Remedies[0].Plan)
	}},
	{"undo", func(t *rapid.T, a actor) (PlanView, error) {
		open, err := a.opened(a.id)
		if err != nil {
			return PlanView{}, err
		}
		return (&Review{a.Session}).Undo(a.id, int(open.Now().Number)-rapid.IntRange(0, 3).Draw(t, "back"))
	}},
	{"import", func(t *rapid.T, a actor) (PlanView, error) {
		card := a.keepFile("hostile.json", setupfile.Write(grasping(t, a)))
		mode := rbactest.One(t, "mode", []plan.Mode{plan.Merge, plan.Replace, plan.AddOnly})
		return (&Transfer{a.Session}).Import(a.id, ImportChoice{File: card.ID, Mode: string(mode)})
	}},
}

// grasping is a set-up as somebody would write it who wants more than is theirs.
func grasping(t *rapid.T, a actor) *rbac.SetUp {
	next := *a.s
	me := a.person.email
	if u := a.s.User(me); u != nil && rapid.Bool().Draw(t, "for me") {
		mine := *u
		switch rapid.IntRange(0, 3).Draw(t, "what I want") {
		case 0:
			mine.Superuser = true
		case 1:
			mine.Assignments = append(slices.Clone(mine.Assignments), rbac.Assignment{Role: rbactest.Owner})
		case 2:
			mine.Views = rbac.Views{All: true, AllGoals: true}
		case 3:
			mine.ReadOnly, mine.LimitedAccess = false, false
		}
		next = *next.WithUser(mine.Canonical())
	}
	if rapid.Bool().Draw(t, "an accomplice") {
		next = *next.WithUser(&rbac.User{Email: "accomplice@acme.test", Status: rbac.Active, Superuser: rapid.Bool().Draw(t, "super"),
			Assignments: []rbac.Assignment{{Role: rbac.RoleKey(a.role(t))}}})
	}
	if rapid.Bool().Draw(t, "unbound") {
		next.Constraints = nil
	}
	if len(next.Groups) > 0 && rapid.Bool().Draw(t, "a group") {
		g := *rbactest.One(t, "of these", next.Groups)
		g.Users = append(slices.Clone(g.Users), me)
		next = *next.WithGroup(g.Canonical())
	}
	if rapid.Bool().Draw(t, "the roles") {
		next.Roles = slices.Clone(next.Roles)
		at := rapid.IntRange(0, len(next.Roles)-1).Draw(t, "role at")
		r := *next.Roles[at]
		r.Grants, r.Ceilings, r.Restricted = map[rbac.PermissionKey]rbac.Level{rbactest.Account: rbac.Yes}, nil, false
		next.Roles[at] = r.Canonical()
	}
	return next.Canonical()
}
