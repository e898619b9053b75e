package app

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// permissionOf is the edit that changes a permission of a set-up.
func permissionOf(s *rbac.SetUp, key rbac.PermissionKey, change func(*rbac.Permission)) plan.Edit {
	p := *s.Catalogue.Permission(key)
	change(&p)
	return plan.UpdatePermission(p)
}

func renamedTo(name string) func(*rbac.Permission) {
	return func(p *rbac.Permission) { p.Name = name }
}

// withPast is the set-up of halves after what was restricted was renamed, opened and taken away:
// the vault was called Cellar first and is gone, Reports were restricted for a while as Ledger,
// and the keeper of the vault, once Warden of it, is gone, too.
func withPast(t *testing.T) desk {
	t.Helper()
	d := newHalves(t)
	name := func(name string) *string { return &name }
	for _, edit := range []func(*rbac.SetUp) plan.Edit{
		func(s *rbac.SetUp) plan.Edit { return plan.SetLevels(s, "reader", plan.Levels{"data.vault": rbac.Yes}) },
		func(s *rbac.SetUp) plan.Edit { return permissionOf(s, "data.vault", renamedTo("Cellar")) },
		func(s *rbac.SetUp) plan.Edit {
			return plan.SetLevels(s, "keeper", plan.Levels{"data.reports": rbac.Yes})
		},
		func(s *rbac.SetUp) plan.Edit {
			return plan.UpdateRole(s, "keeper", plan.RoleFields{Name: name("Warden of it")})
		},
		func(s *rbac.SetUp) plan.Edit { return plan.AddAssignment(s, rbac.Assignment{Role: "keeper"}, nils) },
		func(s *rbac.SetUp) plan.Edit {
			return plan.SetLevelsAcross(s, map[rbac.RoleKey]plan.Levels{"lead": {"data.vault": rbac.Yes, "data.reports": rbac.Limited}})
		},
		func(s *rbac.SetUp) plan.Edit {
			return permissionOf(s, "data.reports", func(p *rbac.Permission) { p.Restricted, p.Name = true, "Ledger" })
		},
		func(s *rbac.SetUp) plan.Edit { return plan.SetLevels(s, "desk", plan.Levels{"data.reports": rbac.Yes}) },
		func(s *rbac.SetUp) plan.Edit {
			return permissionOf(s, "data.reports", func(p *rbac.Permission) { p.Restricted, p.Name = false, "Reports" })
		},
		func(s *rbac.SetUp) plan.Edit { return plan.RemoveRole(s, "keeper", nils) },
		func(s *rbac.SetUp) plan.Edit { return plan.RemovePermissions(s, "data.vault") },
		func(s *rbac.SetUp) plan.Edit { return plan.DeleteRole(s, "keeper", "") },
		func(s *rbac.SetUp) plan.Edit { return plan.SetLevels(s, "lead", plan.Levels{"data.reports": rbac.No}) },
	} {
		d.change(t, edit)
	}
	return d
}

// secretsOfHalves are the names of earlier times that nobody but superusers may come by.
var secretsOfHalves = []string{"vault", "Cellar", "Ledger", "keeper", "Warden"}

func TestTheHistoryNamesNothingThatWasRestrictedThen(t *testing.T) {
	d := withPast(t)
	r, o := d.signedIn(t, rita), d.signedIn(t, olga)
	for name, tell := range map[string]func(desk) []any{
		"list":  func(d desk) []any { return []any{list(t, d, HistoryQuery{})} },
		"event": func(d desk) []any { return events(t, d) },
		"cell": func(d desk) []any {
			var all []any
			for _, role := range []string{"reader", "lead", "desk"} {
				view, err := (&RoleAccess{d.Session}).History(d.setUp, role, "data.reports")
				require.NoError(t, err)
				all = append(all, view)
			}
			return all
		},
		"table": func(d desk) []any {
			card, err := d.history().Save(d.setUp, HistoryQuery{}, FormCSV)
			require.NoError(t, err)
			file, err := d.file(card.ID)
			require.NoError(t, err)
			return []any{string(file.Bytes)}
		},
		"frame": func(d desk) []any {
			frame, err := (&Shell{d.Session}).Frame(d.setUp)
			require.NoError(t, err)
			return []any{frame}
		},
	} {
		text, err := json.Marshal(tell(r))
		require.NoError(t, err)
		whole, err := json.Marshal(tell(o))
		require.NoError(t, err)
		for _, secret := range secretsOfHalves {
			assert.NotContains(t, strings.ToLower(string(text)), strings.ToLower(secret), name)
			if name == "list" {
				assert.Contains(t, strings.ToLower(string(whole)), strings.ToLower(secret), "a superuser sees all of it")
			}
		}
	}
}

func list(t *testing.T, d desk, q HistoryQuery) []HistoryEntry {
	t.Helper()
	page, err := d.history().List(d.setUp, q)
	require.NoError(t, err)
	return page.Entries
}

func events(t *testing.T, d desk) (all []any) {
	t.Helper()
	for _, e := range list(t, d, HistoryQuery{}) {
		event, err := d.history().Get(d.setUp, e.Seq)
		require.NoError(t, err)
		all = append(all, event)
	}
	return all
}

func TestASearchFindsNothingByWhatIsNotShown(t *testing.T) {
	d := withPast(t)
	r, o := d.signedIn(t, rita), d.signedIn(t, olga)
	for _, secret := range append([]string{"data.vault"}, secretsOfHalves...) {
		assert.Empty(t, list(t, r, HistoryQuery{Text: secret}), secret)
		assert.NotEmpty(t, list(t, o, HistoryQuery{Text: secret}), secret)
	}
	assert.Empty(t, list(t, r, HistoryQuery{Key: "data.vault"}))
	assert.Empty(t, list(t, r, HistoryQuery{Kind: "role", Key: "keeper"}))
	assert.NotEmpty(t, list(t, o, HistoryQuery{Kind: "role", Key: "keeper"}))
	assert.NotEmpty(t, list(t, r, HistoryQuery{Text: "a restricted permission"}), "what is shown is found")
	assert.Len(t, list(t, r, HistoryQuery{}), len(list(t, o, HistoryQuery{})), "no entry is left out")
}

func TestWhatWasNeverRestrictedIsToldInFull(t *testing.T) {
	d := withPast(t)
	r, o := d.signedIn(t, rita), d.signedIn(t, olga)
	last := list(t, o, HistoryQuery{Limit: 1})
	assert.Equal(t, last, list(t, r, HistoryQuery{Limit: 1}))
	seen, err := r.history().Get(d.setUp, last[0].Seq)
	require.NoError(t, err)
	whole, err := o.history().Get(d.setUp, last[0].Seq)
	require.NoError(t, err)
	assert.Equal(t, whole, seen)
	cell, err := (&RoleAccess{r.Session}).History(d.setUp, "desk", "data.reports")
	require.NoError(t, err)
	assert.Empty(t, cell.Events, "it was restricted when it was given")
	cell, err = (&RoleAccess{o.Session}).History(d.setUp, "desk", "data.reports")
	require.NoError(t, err)
	assert.Len(t, cell.Events, 1)
}

func TestWhatIsDoneMeanwhileIsVeiledToo(t *testing.T) {
	d := withPast(t)
	r := d.signedIn(t, rita)
	require.Empty(t, list(t, r, HistoryQuery{Text: "Crypt"}))
	d.change(t, func(s *rbac.SetUp) plan.Edit {
		return plan.AddPermission("data", rbac.Permission{Name: "Crypt", Scope: rbac.ScopeNone, Restricted: true})
	})
	assert.Empty(t, list(t, r, HistoryQuery{Text: "Crypt"}))
	assert.NotContains(t, fmt.Sprint(list(t, r, HistoryQuery{})), "Crypt")
}

func TestWhatTouchedSomethingRestrictedIsNotTakenBackByOthers(t *testing.T) {
	d := withPast(t)
	r := d.signedIn(t, rita)
	for _, e := range list(t, r, HistoryQuery{}) {
		view, err := (&Review{r.Session}).Undo(d.setUp, e.Seq)
		text, marshalled := json.Marshal(view)
		require.NoError(t, marshalled)
		for _, secret := range secretsOfHalves {
			assert.NotContains(t, strings.ToLower(string(text)), strings.ToLower(secret), e.Title)
			if err != nil {
				assert.NotContains(t, strings.ToLower(err.Error()), strings.ToLower(secret), e.Title)
			}
		}
	}
}

func TestNamesGoWhereTheyStandByThemselves(t *testing.T) {
	w := newHiddenNames("…", []string{"Log", "Log of pay (net)"})
	for text, want := range map[string]string{
		"Turn on Log for Viewer": "Turn on … for Viewer", "Login of Ana": "Login of Ana", "LOG, log.": "…, ….",
		"See Log of pay (net) and Log": "See … and …", "": "", "Catalogue": "Catalogue", "Ölog": "Ölog", "Logs Log": "Logs …",
	} {
		assert.Equal(t, want, w.over(text))
	}
}

// BenchmarkVeiledSearch is a search that finds nothing through 10 000 entries, for a superuser
// and for somebody who is none.
func BenchmarkVeiledSearch(b *testing.B) {
	t := &testing.T{}
	d := newHalves(t)
	open, err := d.workspace.Open(d.setUp)
	require.NoError(b, err)
	for i := range 10_000 {
		s := open.Now().Index.SetUp()
		level := []rbac.Level{rbac.Yes, rbac.No}[i%2]
		p, err := plan.Make(open.Now().Index, plan.SetLevels(s, "desk", plan.Levels{"data.vault": level}), d.workspace.now())
		require.NoError(b, err)
		_, err = open.apply(d.Session, p, d.event(olga, "Set Vault of secrets", about{}), nil)
		require.NoError(b, err)
	}
	superuser, other := d.signedIn(t, olga), d.signedIn(t, rita)
	for name, d := range map[string]desk{"superuser": superuser, "other": other} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				page, err := d.history().List(d.setUp, HistoryQuery{Text: "nothing like this"})
				require.NoError(b, err)
				require.Empty(b, page.Entries)
			}
		})
	}
	b.Run("first", func(b *testing.B) {
		for b.Loop() {
			open.past = past{}
			_, err := open.veil(&rights{ix: open.Now().Index})
			require.NoError(b, err)
		}
	})
}

func TestAStatementNamesNothingRestricted(t *testing.T) {
	d := newHalves(t)
	d.change(t, func(*rbac.SetUp) plan.Edit {
		return plan.PutStatement(rbac.Statement{Text: "Nobody opens the Vault of secrets", Kind: rbac.Cannot, Who: rbac.Who{User: nils}, Permission: "data.vault", Action: rbac.View})
	})
	r, o := d.signedIn(t, rita), d.signedIn(t, olga)
	for _, one := range []desk{r, o} {
		statements, err := (&Statements{one.Session}).List(d.setUp)
		require.NoError(t, err)
		person, err := one.people().Person(d.setUp, string(nils))
		require.NoError(t, err)
		broken, err := one.people().SetDetails(d.setUp, string(nils), PersonDetails{FirstName: "Nick", LastName: "Case"})
		require.NoError(t, err)
		given, err := inSetUp(one.Session, d.setUp, act{open: true}, func(c *call) (PlanView, error) {
			edit := plan.SetLevels(d.now(t), "reader", plan.Levels{"data.vault": rbac.Yes})
			edit.Title = "Give it"
			return c.propose(edit, about{})
		})
		require.NoError(t, err)
		require.Len(t, given.Statements, 1)
		text, err := json.Marshal([]any{statements, person, broken, given, events(t, one)})
		require.NoError(t, err)
		if one == o {
			assert.Contains(t, string(text), "Nobody opens the Vault of secrets")
			continue
		}
		assert.NotContains(t, strings.ToLower(string(text)), "vault of")
		assert.NotContains(t, strings.ToLower(string(text)), "vault-of")
		assert.NotContains(t, strings.ToLower(string(text)), "data.vault")
		assert.Contains(t, string(text), "a restricted permission")
	}
}
