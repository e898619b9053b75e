package setupfile_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"rolebook/backend/rbac"
	"rolebook/backend/rbac/rbactest"
	"rolebook/backend/setupfile"
)

const threePeople = `{
  "format": "rolebook.setup",
  "version": 1,
  "users": [
    {"email": "anna@acme.test", "status": "active", "assignments": [{"role": "viewer", "groups": ["sales"]}],
     "toggles": {"billing": "no"}},
    {"email": "bob@acme.test", "status": "invited", "views": {"groups": ["north"], "goals": ["sales"]}},
    {"email": "cleo@acme.test", "status": "invited"}
  ]
}`

func TestAPartMayReferToWhatTheSetUpItGoesIntoHas(t *testing.T) {
	file, problems := setupfile.Read([]byte(threePeople))
	require.Empty(t, problems)
	require.True(t, file.Partial)
	require.Len(t, file.SetUp.Users, 3)
	require.Equal(t, map[setupfile.Section]bool{
		"name": false, "notes": false, "addOns": false, "catalogue": false, "roles": false,
		"constraints": false, "groups": false, "users": true, "statements": false,
	}, file.Sections)
	require.Equal(t, `line 5: users[0].assignments[0].role
  there is no role "viewer"
  → add the role, or take the reference out
line 5: users[0].assignments[0].groups[0]
  there is no group "sales"
  → add the group, or take the reference out
line 6: users[0].toggles["billing"]
  there is no permission "billing"
  → add the permission, or take the reference out
line 7: users[1].views.groups[0]
  there is no group "north"
  → add the group, or take the reference out
line 7: users[1].views.goals[0]
  there is no group "sales"
  → add the group, or take the reference out
`, say(file.Open))
}

func TestAPartIsStillHeldToItsOwnLaws(t *testing.T) {
	for _, c := range []struct{ right, wrong, path string }{
		{`"status": "active"`, `"status": "activ"`, "users[0].status"},
		{`"goals": ["sales"]`, `"allGoals": true`, "users[1].views.allGoals"},
		{`cleo@acme.test`, `bob@acme.test`, "users[2].email"},
	} {
		_, problems := setupfile.Read([]byte(strings.Replace(threePeople, c.right, c.wrong, 1)))
		require.Len(t, problems, 1)
		require.Equal(t, c.path, problems[0].Path)
	}
}

func TestAWholeSetUpMustHoldWhatItRefersTo(t *testing.T) {
	whole := strings.Replace(threePeople, `"users"`, `"name": "Acme", "catalogue": {}, "roles": [], "groups": [], "users"`, 1)
	_, problems := setupfile.Read([]byte(whole))
	require.Len(t, problems, 5)
	for _, p := range problems {
		require.ErrorIs(t, p, rbac.ErrNotFound)
	}
}

func TestAnEmptySectionIsNotAnAbsentOne(t *testing.T) {
	file, problems := setupfile.Read([]byte(`{"format": "rolebook.setup", "version": 1, "groups": [], "notes": ""}`))
	require.Empty(t, problems)
	require.True(t, file.Sections[setupfile.Groups])
	require.True(t, file.Sections[setupfile.Notes])
	require.False(t, file.Sections[setupfile.Users])
}

func TestAFullExportHasEverySectionAlsoOfAnEmptySetUp(t *testing.T) {
	require.Equal(t, `{
  "format": "rolebook.setup",
  "version": 1,
  "name": "Nobody yet",
  "notes": "",
  "addOns": [],
  "catalogue": {
    "name": ""
  },
  "roles": [],
  "constraints": [],
  "groups": [],
  "users": [],
  "statements": []
}
`, string(setupfile.Write(&rbac.SetUp{Name: "Nobody yet"})))
}

func TestRolesAloneGoIntoASetUpWithTheSameCatalogue(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rbactest.SetUp(t)
		file, problems := setupfile.Read(setupfile.WriteSections(s, setupfile.RolesOnly))
		require.Empty(t, problems)
		require.True(t, file.Partial)
		require.False(t, file.Sections[setupfile.Name], "the set-up it goes into keeps its name")
		for _, p := range file.Open {
			require.Equal(t, rbac.KindPermission, p.Needs, "roles need nothing but the catalogue")
		}
		other := &rbac.SetUp{Name: "Client", Catalogue: s.Catalogue, Roles: file.SetUp.Roles}
		require.Empty(t, rbac.Validate(other))
		require.Equal(t, s.Roles, file.SetUp.Roles)
	})
}

func TestReadSaysOfABrokenSetUpWhatValidateSays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rbactest.SetUp(t)
		switch rapid.IntRange(0, 3).Draw(t, "what goes") {
		case 0:
			s = s.WithoutRole(rbactest.One(t, "role", s.Roles).Key)
		case 1:
			s = s.WithoutUser(rbactest.One(t, "user", s.Users).Email)
		case 2:
			if len(s.Groups) > 0 {
				s = s.WithoutGroup(rbactest.One(t, "group", s.Groups).Key)
			}
		default:
			less := *s
			less.Catalogue.Areas = s.Catalogue.Areas[1:]
			s = &less
		}
		s = s.Canonical()
		said := map[string]int{}
		for _, p := range rbac.Validate(s) {
			said[p.Error()]++
		}
		_, problems := setupfile.Read(setupfile.Write(s))
		before := 0
		for _, p := range problems {
			require.Greater(t, p.Line, 0)
			require.GreaterOrEqual(t, p.Line, before)
			before, p.Line = p.Line, 0
			said[p.Error()]--
		}
		for text, n := range said {
			require.Zero(t, n, text)
		}
	})
}
