package app

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"rolebook/backend/access"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
	"rolebook/backend/rbac/rbactest"
)

func TestAPreviewShowsTheProductAsSomebodySeesIt(t *testing.T) {
	s, setUp := openTemplate(t, "activtrak",
		func(*rbac.SetUp) plan.Edit { return plan.SetAddOns([]rbac.AddOnKey{"insights-plan"}) },
		func(s *rbac.SetUp) plan.Edit { return plan.CreateGroup(plan.NewGroup{Name: "Sales"}) },
		func(s *rbac.SetUp) plan.Edit {
			return plan.Invite(plan.Newcomer{
				Email: "vera@acme.test", FirstName: "Vera", Role: "power-user", Views: rbac.Views{Groups: []rbac.GroupKey{"sales"}},
			})
		},
		func(s *rbac.SetUp) plan.Edit { return plan.Activate(s, "vera@acme.test") })
	p := &Preview{session: s}
	view, err := p.As(setUp, PreviewQuestion{User: "Vera@acme.test"})
	require.NoError(t, err)
	assert.Equal(t, "ActivTrak", view.Product)
	assert.Equal(t, "Sales", view.Groups)
	assert.Empty(t, view.Blocked)
	assert.Empty(t, view.Rolebook, "nothing of Rolebook is open to a Power User")
	assert.Equal(t, []PreviewExtra{{Name: "Screen Details", Permissions: []string{"Screenshots", "Team Pulse > Screen View tab"}}}, view.Extras)
	names := map[string]PreviewRow{}
	for _, a := range view.Areas {
		for _, row := range a.Items {
			names[row.Name] = row
		}
	}
	assert.Equal(t, PreviewRow{
		Permission: "alarms.log", Name: "Alarm Log", Level: "limited-read", Whose: "Sales", Roles: "Power User",
		Filters: "One day, One week, One month, One year and Custom range",
	}, names["Alarm Log"])
	assert.NotContains(t, names, "App Access", "what is closed is not there")
	assert.NotContains(t, names, "Screenshots")

	view, err = p.As(setUp, PreviewQuestion{User: "vera@acme.test", SomeRoles: true})
	require.NoError(t, err)
	assert.Empty(t, view.Areas)
	assert.NotEmpty(t, view.Blocked)
	assert.Len(t, view.Roles, 1)

	view, err = p.As(setUp, PreviewQuestion{User: "otto@acme.test"})
	require.NoError(t, err)
	assert.NotEmpty(t, view.Rolebook)
	_, err = p.As(setUp, PreviewQuestion{User: "moon@acme.test"})
	assert.Equal(t, CodeNotFound, code(t, err))
}

// What a preview shows is what the engine decides, permission by permission.
func TestAPreviewHidesExactlyWhatIsDenied(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rbactest.SetUp(t)
		ix := access.Compile(s)
		u := rbactest.One(t, "user", s.Users)
		view, err := lookAt(ix, rbactest.Now).preview(u, access.Circumstances{Time: rbactest.Now})
		require.NoError(t, err)
		shown := map[rbac.PermissionKey]bool{}
		for _, a := range view.Areas {
			for _, row := range a.Items {
				shown[rbac.PermissionKey(row.Permission)] = true
			}
		}
		for _, p := range s.Catalogue.Permissions() {
			req := access.Request{User: u.Email, Permission: p.Key, Action: rbac.View, Time: rbactest.Now}
			require.Equal(t, ix.Allowed(&req), shown[p.Key], "%s", p.Key)
		}
	})
}
