package app

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// veilLaw is a set-up in which anything may be restricted, renamed and removed at random, each
// name being used once.
type veilLaw struct {
	d      desk
	names  int
	secret map[string]bool // names that something had while it was restricted
}

func (l *veilLaw) name(kind string) string {
	l.names++
	return fmt.Sprintf("%s%dq", kind, l.names)
}

// note remembers what is called something while it is restricted.
func (l *veilLaw) note(s *rbac.SetUp) {
	for _, p := range s.Catalogue.Permissions() {
		if p.Restricted {
			l.secret[p.Name] = true
		}
	}
	for _, r := range s.Roles {
		if r.Restricted {
			l.secret[r.Name] = true
		}
	}
}

// edit is one random change.
func (l *veilLaw) edit(t *rapid.T, s *rbac.SetUp) plan.Edit {
	var permissions []*rbac.Permission
	for area, p := range s.Catalogue.Permissions() {
		if area.Key == "data" {
			permissions = append(permissions, p)
		}
	}
	roles := slices.DeleteFunc(slices.Clone(s.Roles), func(r *rbac.Role) bool { return r.BuiltIn || r.Key == "desk" })
	deeds := []string{"add", "add role"}
	if len(permissions) > 0 {
		deeds = append(deeds, "change", "grant", "remove", "say")
	}
	if len(roles) > 0 {
		deeds = append(deeds, "change role", "give", "remove role", "hold")
	}
	pick := func() rbac.Permission {
		return *permissions[rapid.IntRange(0, len(permissions)-1).Draw(t, "permission")]
	}
	role := func() *rbac.Role { return roles[rapid.IntRange(0, len(roles)-1).Draw(t, "role")] }
	restricted := rapid.Bool().Draw(t, "restricted")
	switch rapid.SampledFrom(deeds).Draw(t, "deed") {
	case "add":
		return plan.AddPermission("data", rbac.Permission{Key: rbac.PermissionKey("data." + strings.ToLower(l.name("k"))), Name: l.name("Feature"), Scope: rbac.ScopeNone, Restricted: restricted})
	case "change":
		p := pick()
		p.Name, p.Restricted = l.name("Feature"), restricted
		return plan.UpdatePermission(p)
	case "remove":
		return plan.RemovePermissions(s, pick().Key)
	case "grant":
		return plan.SetLevels(s, "desk", plan.Levels{pick().Key: rapid.SampledFrom([]rbac.Level{rbac.Yes, rbac.No}).Draw(t, "level")})
	case "say":
		p := pick()
		return plan.PutStatement(rbac.Statement{Key: rbac.StatementKey(strings.ToLower(l.name("s"))), Text: "All can " + p.Name, Kind: rbac.Cannot, Who: rbac.Who{User: sven}, Permission: p.Key, Action: rbac.View})
	case "add role":
		return roleEdit(&rbac.Role{Key: rbac.RoleKey(strings.ToLower(l.name("key-"))), Name: l.name("Post"), Reach: rbac.ReachAll, Restricted: restricted})
	case "change role":
		next := *role()
		next.Name, next.Restricted = l.name("Post"), restricted
		return roleEdit(&next)
	case "hold":
		levels := plan.Levels{}
		for _, p := range permissions {
			levels[p.Key] = rbac.Yes
		}
		return plan.SetLevels(s, role().Key, levels)
	case "give":
		return plan.AddAssignment(s, rbac.Assignment{Role: role().Key}, nils)
	}
	return plan.DeleteRole(s, role().Key, "reader")
}

func roleEdit(r *rbac.Role) plan.Edit {
	return plan.Edit{Title: "Put the role " + r.Name, Trusted: true, Do: func(s *rbac.SetUp) (*rbac.SetUp, error) {
		next := *s
		next.Roles = slices.Clone(s.Roles)
		if at := slices.IndexFunc(next.Roles, func(old *rbac.Role) bool { return old.Key == r.Key }); at >= 0 {
			next.Roles[at] = r
		} else {
			next.Roles = append(next.Roles, r)
		}
		return &next, nil
	}}
}

// told is all that the history tells somebody.
func (l *veilLaw) told(t *rapid.T, d desk) string {
	page, err := d.history().List(d.setUp, HistoryQuery{Limit: 500})
	require.NoError(t, err)
	all := []any{page}
	for _, e := range page.Entries {
		event, err := d.history().Get(d.setUp, e.Seq)
		require.NoError(t, err)
		all = append(all, event)
	}
	frame, err := (&Shell{d.Session}).Frame(d.setUp)
	require.NoError(t, err)
	card, err := d.history().Save(d.setUp, HistoryQuery{}, FormCSV)
	require.NoError(t, err)
	file, err := d.file(card.ID)
	require.NoError(t, err)
	text, err := json.Marshal(append(all, frame, string(file.Bytes)))
	require.NoError(t, err)
	return string(text)
}

// TestNoHistoryTellsWhatWasRestricted is a law: whatever happens to what is restricted, nobody
// but superusers comes by a name it had then, except that of a restricted role that is there.
func TestNoHistoryTellsWhatWasRestricted(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		l := &veilLaw{d: newHalves(t), secret: map[string]bool{}}
		r := l.d.signedIn(t, rita)
		l.note(l.d.now(t))
		for range rapid.IntRange(1, 20).Draw(rt, "steps") {
			now := l.d.now(t)
			view, err := inSetUp(l.d.Session, l.d.setUp, act{action: rbac.Edit}, func(c *call) (PlanView, error) {
				return c.propose(l.edit(rt, now), about{})
			})
			if err != nil || view.Refused || view.Empty {
				continue
			}
			reason := "about " + strings.Join(slices.Sorted(maps.Keys(l.secret)), ", ")
			_, err = (&Review{l.d.Session}).Apply(l.d.setUp, view.ID, reason)
			require.NoError(rt, err)
			l.note(l.d.now(t))
		}
		text := strings.ToLower(l.told(rt, r))
		for _, role := range l.d.now(t).Roles {
			delete(l.secret, role.Name)
		}
		for name := range l.secret {
			require.NotContains(rt, text, strings.ToLower(name))
			page, err := r.history().List(r.setUp, HistoryQuery{Text: name})
			require.NoError(rt, err)
			require.Empty(rt, page.Entries, name)
		}
	})
}
