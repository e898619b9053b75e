package app

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// alwaysMended are the codes that are never found without a mend.
var alwaysMended = map[plan.FindingCode]bool{plan.TerminatedHolds: true}

// shownOnly are the codes that nothing is done about but to look: what breaks a law is mended
// in the plan it stands in.
var shownOnly = map[plan.FindingCode]string{plan.Unlawful: "/roles?permission=home.activity_dashboard&role=viewer"}

// Every finding has a mend, or a page on which the form that settles it opens filled in.
func TestEveryFindingHasAWayToSettleIt(t *testing.T) {
	s, err := newExample(testNow)
	require.NoError(t, err)
	at := tell(s)
	for code, want := range map[plan.FindingCode]string{
		plan.LockedOut:          "/people?give=admin",
		plan.NobodyRepairing:    "/people?give=admin",
		plan.GainsControl:       "#reason",
		plan.GainsOwn:           "#reason",
		plan.GainsRestricted:    "#reason",
		plan.BecomesSuperuser:   "#reason",
		plan.SensitiveGrant:     "/roles?permission=home.activity_dashboard&role=viewer",
		plan.IntegrationHolds:   "/roles?permission=home.activity_dashboard&role=viewer",
		plan.RequirementMissing: "/roles?permission=home.activity_dashboard&role=viewer",
		plan.IntegrationAdmin:   "/people?change=viewer&user=bob.meyer%40example.com",
		plan.NoViewableGroup:    "/people?views=bob.meyer%40example.com",
		plan.NoRoleAssigned:     "/people?give=new&user=bob.meyer%40example.com",
		plan.MustChoose:         "/lab?tab=person&user=bob.meyer%40example.com",
		plan.SeveralRoles:       "/lab?tab=person&user=bob.meyer%40example.com",
		plan.RoleNeedless:       "/lab?tab=person&user=bob.meyer%40example.com",
		plan.AddOnAbsent:        "/roles?permission=home.activity_dashboard",
		plan.PermissionUnheld:   "/roles?permission=home.activity_dashboard",
		plan.NoDateFilter:       "/roles?filters=open&only=viewer",
		plan.LooksLike:          "/people?user=bob.meyer%40example.com",
		plan.RoleEndsSoon:       "/people?change=viewer&user=bob.meyer%40example.com",
		plan.RoleEnded:          "/people?change=viewer&user=bob.meyer%40example.com",
		plan.RolesEqual:         "/lab?a=viewer&b=power-user&tab=compare",
		plan.RoleContained:      "/lab?a=viewer&b=power-user&tab=compare",
		plan.RolesCombined:      "/lab?one=power-user&tab=combined",
		plan.RoleUnused:         "/people?give=viewer",
		plan.GroupEmpty:         "/groups?add=users&group=sales",
		plan.GroupUnseen:        "/groups?add=viewers&group=sales",
	} {
		f := specimen(code)
		on := at.wayOf(f, 1)
		assert.Equal(t, want, on.link, code)
		assert.NotEmpty(t, on.deed, code)
		assert.Contains(t, plan.FindingCodes, code)
	}
}

// specimen is a finding of a code about what the example has.
func specimen(code plan.FindingCode) *plan.Finding {
	f := &plan.Finding{
		Code: code, User: "bob.meyer@example.com", Role: "viewer", Permission: "home.activity_dashboard", Roles: []rbac.RoleKey{"power-user"},
	}
	switch code {
	case plan.LockedOut, plan.NobodyRepairing:
		f.Lockout = &plan.Lockout{Reason: plan.NobodyRepairs, At: testNow}
	case plan.Unlawful:
		f.Problem = &rbac.Problem{Path: `roles[0].grants["home.activity_dashboard"]`}
	case plan.GroupEmpty, plan.GroupUnseen:
		f.User, f.Role, f.Group = "", "", "sales"
	}
	return f
}

func TestNoCodeOfAFindingIsWithoutAMendOrAWay(t *testing.T) {
	s, err := newExample(testNow)
	require.NoError(t, err)
	at := tell(s)
	for _, code := range plan.FindingCodes {
		on := at.wayOf(specimen(code), 1)
		assert.NotEmpty(t, on.link, code)
		if shownOnly[code] == "" && !alwaysMended[code] {
			assert.NotEmpty(t, on.deed, code)
		}
	}
}

func TestWhatOnlyComesHasNoWayYet(t *testing.T) {
	view := planOn(t, func(*rbac.SetUp) plan.Edit {
		return plan.Invite(plan.Newcomer{Email: "new@example.com", Role: "power-user"})
	})
	require.NotEmpty(t, view.Findings)
	for _, f := range view.Findings {
		assert.Empty(t, f.Link, f.Code)
		assert.NotEmpty(t, f.Mend, f.Code)
	}
}

func TestABrokenLawLeadsToWhatItIsAbout(t *testing.T) {
	s, err := newExample(testNow)
	require.NoError(t, err)
	at := tell(s)
	for path, want := range map[string]string{
		"users[0].assignments[1]": placeOf("people", "user", string(s.Users[0].Email)),
		"groups[0].parent":        placeOf("groups", "group", string(s.Groups[0].Key)),
		"roles[1].includes":       placeOf("roles", "role", string(s.Roles[1].Key)),
		"roles[99].includes":      "",
		"catalogue.areas[0]":      "",
		"name":                    "",
	} {
		assert.Equal(t, want, at.placeOfProblem(&rbac.Problem{Path: path}), path)
	}
}

func TestWhoeverLocksOutIsLeftOutInTheReview(t *testing.T) {
	d := newDesk(t)
	view, err := d.people().SetStatus(d.setUp, Picked{Emails: []string{"you@example.com", "bea.lindt@example.com", "bob.meyer@example.com"}}, "suspend")
	require.NoError(t, err)
	require.True(t, view.Plan.Refused)
	found := view.Plan.Findings[0]
	require.NotEmpty(t, found.ID, found.Sentence)
	mended, err := (&Review{d.Session}).Mend(d.setUp, view.Plan.ID, found.ID)
	require.NoError(t, err)
	assert.False(t, mended.Refused)
	assert.Equal(t, view.Plan.Title, mended.Title)
	require.Len(t, mended.Changes, 2, "Bob, and one of the two who could repair it")
}
