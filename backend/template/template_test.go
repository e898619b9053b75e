package template_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/rbac"
	"rolebook/backend/setupfile"
	"rolebook/backend/template"
)

// each runs a test for every template.
func each(t *testing.T, test func(t *testing.T, s *rbac.SetUp)) {
	t.Helper()
	for _, found := range template.List() {
		t.Run(found.Key, func(t *testing.T) { test(t, found.SetUp) })
	}
}

// owner is the role that the template marks as its owner's.
func owner(t *testing.T, s *rbac.SetUp) *rbac.Role {
	t.Helper()
	at := slices.IndexFunc(s.Roles, func(r *rbac.Role) bool { return r.Owner })
	require.GreaterOrEqual(t, at, 0, "owner role")
	return s.Roles[at]
}

func TestListOffersEveryDocument(t *testing.T) {
	documents, err := filepath.Glob("*.json")
	require.NoError(t, err)
	var keys []string
	for _, found := range template.List() {
		keys = append(keys, found.Key)
		assert.NotEmpty(t, found.Name, found.Key)
		assert.NotEmpty(t, found.Product, found.Key)
		assert.NotEmpty(t, found.Summary, found.Key)
		assert.Len(t, found.Roles, len(found.SetUp.Roles), found.Key)
	}
	assert.Equal(t, []string{"activtrak", "activtrak-classic", "tracktik", "anytrack", "blank"}, keys)
	assert.Len(t, documents, len(keys))
}

func TestDocumentsAreCanonicalAndWithoutProblems(t *testing.T) {
	each(t, func(t *testing.T, s *rbac.SetUp) {
		document, err := os.ReadFile(filepath.Base(t.Name()) + ".json")
		require.NoError(t, err)
		file, problems := setupfile.Read(document)
		require.Empty(t, problems)
		assert.False(t, file.Partial)
		assert.Empty(t, rbac.Validate(file.SetUp))
		assert.Equal(t, string(document), string(setupfile.Write(file.SetUp)))
	})
}

func TestTemplatesHaveNoPeople(t *testing.T) {
	each(t, func(t *testing.T, s *rbac.SetUp) {
		assert.Empty(t, s.Users)
		assert.Empty(t, s.Groups)
		assert.Empty(t, s.Constraints)
		assert.Empty(t, s.Statements)
	})
}

func TestEveryScreenIsGovernedAndOpenToTheOwner(t *testing.T) {
	each(t, func(t *testing.T, s *rbac.SetUp) {
		holder := owner(t, s)
		assert.Equal(t, rbac.ReachAll, holder.Reach)
		governed := map[rbac.Screen]bool{}
		for _, p := range s.Catalogue.Permissions() {
			for _, screen := range p.Governs {
				governed[screen] = true
				assert.Equal(t, rbac.Yes, holder.Grants[p.Key], p.Key)
				if screen == rbac.ScreenUsers || screen == rbac.ScreenRoles {
					assert.True(t, p.Editable, "%s is editable", p.Key)
					assert.Equal(t, rbac.Yes, holder.Floor(p.Key), "floor of %s", p.Key)
				}
			}
		}
		for _, screen := range rbac.Screens {
			assert.True(t, governed[screen], "screen %s", screen)
		}
	})
}

func TestExactlyOneRoleIsTheOwners(t *testing.T) {
	each(t, func(t *testing.T, s *rbac.SetUp) {
		owners := 0
		for _, r := range s.Roles {
			if r.Owner {
				owners++
				assert.True(t, r.BuiltIn, "built in")
				assert.Empty(t, r.Channels, "every channel is open")
				assert.Empty(t, r.Addresses, "from anywhere")
			}
		}
		assert.Equal(t, 1, owners)
	})
}

func TestBuiltInRolesStartAtTheirDefaults(t *testing.T) {
	each(t, func(t *testing.T, s *rbac.SetUp) {
		for _, r := range s.Roles {
			if r.BuiltIn {
				assert.Equal(t, r.Grants, r.Defaults, r.Key)
			} else {
				assert.Empty(t, r.Defaults, r.Key)
			}
		}
	})
}

func TestEveryCellIsOfferedAndWithinItsBounds(t *testing.T) {
	each(t, func(t *testing.T, s *rbac.SetUp) {
		for _, r := range s.Roles {
			for _, p := range s.Catalogue.Permissions() {
				for _, l := range []rbac.Level{r.Grants[p.Key], r.Ceiling(p.Key), r.Floor(p.Key)} {
					assert.True(t, p.Offers(l), "%s of %s: %s", p.Key, r.Key, l)
				}
				assert.True(t, r.Grants[p.Key].Within(r.Floor(p.Key), r.Ceiling(p.Key)), "%s of %s", p.Key, r.Key)
			}
		}
	})
}

func TestEveryCeilingAndFloorSaysWhy(t *testing.T) {
	each(t, func(t *testing.T, s *rbac.SetUp) {
		for _, r := range s.Roles {
			for key, bound := range r.Ceilings {
				assert.Greater(t, len(strings.Fields(bound.Reason)), 3, "ceiling of %s on %s", r.Key, key)
			}
			for key, bound := range r.Floors {
				assert.Greater(t, len(strings.Fields(bound.Reason)), 3, "floor of %s on %s", r.Key, key)
			}
		}
	})
}

func TestRoleCardsAreComplete(t *testing.T) {
	each(t, func(t *testing.T, s *rbac.SetUp) {
		for _, r := range s.Roles {
			for _, sentence := range []string{r.Description, r.BestFor, r.KeyFunctions, r.Limitations} {
				assert.True(t, strings.HasSuffix(sentence, "."), "%s: %q", r.Key, sentence)
			}
		}
	})
}

func TestEveryAddOnIsThere(t *testing.T) {
	each(t, func(t *testing.T, s *rbac.SetUp) {
		var offered []rbac.AddOnKey
		for _, a := range s.Catalogue.AddOns {
			offered = append(offered, a.Key)
		}
		assert.ElementsMatch(t, offered, s.AddOns)
	})
}

func TestFindNamesTheTemplatesThereAre(t *testing.T) {
	_, err := template.Find("activtrack")
	require.ErrorIs(t, err, rbac.ErrNotFound)
	assert.EqualError(t, err, `template "activtrack": not found; there are activtrak, activtrak-classic, tracktik, anytrack, blank`)
}
