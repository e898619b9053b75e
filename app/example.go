package app

import (
	"time"

	"rolebook/backend/access"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
	"rolebook/backend/template"
)

// exampleOwner is who looks at the example.
var exampleOwner = template.Owner{Email: "you@example.com", FirstName: "Alex", LastName: "Marten"}

const (
	exampleName     = "Example: Hafen Logistics"
	exampleTemplate = "activtrak"
)

// newExample is a small company to look around in: made of a template by the same edits a
// person would make, so it is lawful, and has something to show on every screen.
func newExample(now time.Time) (*rbac.SetUp, error) {
	s, err := template.New(exampleTemplate, exampleName, exampleOwner)
	if err != nil {
		return nil, err
	}
	ix := access.Compile(s)
	for _, edit := range exampleEdits {
		p, err := plan.Make(ix, edit(ix.SetUp(), now), now)
		if err == nil {
			err = p.Error()
		}
		if err != nil {
			return nil, err
		}
		ix = p.After
	}
	return ix.SetUp(), nil
}

var exampleEdits = []func(*rbac.SetUp, time.Time) plan.Edit{
	exampleGroup("Hafen Logistics", "", "region", nil, nil),
	exampleGroup("Sales", "hafen-logistics", "team", []rbac.Email{"ines.brandt@example.com", "jonas.keller@example.com"}, []rbac.ComputerID{"SALES-01", "SALES-02"}),
	exampleGroup("Support", "hafen-logistics", "team", []rbac.Email{"karim.haddad@example.com", "lena.vogt@example.com"}, []rbac.ComputerID{"SUP-01", "SUP-02"}),
	exampleGroup("Warehouse", "hafen-logistics", "site", []rbac.Email{"mara.olsen@example.com", "nils.peters@example.com", "olga.ivanova@example.com"}, []rbac.ComputerID{"DOCK-A", "DOCK-B"}),
	exampleGroup("Night shift", "warehouse", "team", []rbac.Email{"olga.ivanova@example.com"}, []rbac.ComputerID{"DOCK-N"}),
	func(*rbac.SetUp, time.Time) plan.Edit {
		return plan.Invite(
			exampleUser("bea.lindt@example.com", "Bea", "Lindt", "admin"),
			exampleUser("carlos.mendes@example.com", "Carlos", "Mendes", "configurator"),
			exampleUser("vera.sander@example.com", "Vera", "Sander", "viewer", "sales"),
			exampleUser("tom.weber@example.com", "Tom", "Weber", "viewer", "support"),
			exampleUser("ana.costa@example.com", "Ana", "Costa", "power-user", "sales", "support"),
			exampleUser("bob.meyer@example.com", "Bob", "Meyer", "power-user", "warehouse"),
			exampleUser("nora.falk@example.com", "Nora", "Falk", "viewer"),
			exampleUser("piet.jansen@example.com", "Piet", "Jansen", "viewer", "night-shift"),
		)
	},
	func(s *rbac.SetUp, _ time.Time) plan.Edit {
		return plan.Activate(s, "bea.lindt@example.com", "carlos.mendes@example.com", "vera.sander@example.com",
			"tom.weber@example.com", "ana.costa@example.com", "bob.meyer@example.com", "nora.falk@example.com")
	},
	func(s *rbac.SetUp, _ time.Time) plan.Edit { return plan.Suspend(s, "tom.weber@example.com") },
	func(s *rbac.SetUp, now time.Time) plan.Edit {
		return plan.AddAssignment(s, rbac.Assignment{
			Role: "power-user", Groups: []rbac.GroupKey{"support"}, Reason: "Covers for Ana Costa",
			Until: rbac.At(now.UTC().Truncate(24*time.Hour).AddDate(0, 1, 0)),
		}, "vera.sander@example.com")
	},
	func(*rbac.SetUp, time.Time) plan.Edit {
		return plan.PutStatement(rbac.Statement{
			Key: "viewers-no-alarms", Text: "Viewers never see alarms", Kind: rbac.Cannot,
			Who: rbac.Who{User: "piet.jansen@example.com"}, Permission: "alarms.log", Action: rbac.View,
		})
	},
}

func exampleGroup(name string, parent rbac.GroupKey, kind string, users []rbac.Email, computers []rbac.ComputerID) func(*rbac.SetUp, time.Time) plan.Edit {
	return func(*rbac.SetUp, time.Time) plan.Edit {
		return plan.CreateGroup(plan.NewGroup{Name: name, Kind: kind, Parent: parent, Users: users, Computers: computers})
	}
}

func exampleUser(email rbac.Email, first, last string, role rbac.RoleKey, groups ...rbac.GroupKey) plan.Newcomer {
	return plan.Newcomer{Email: email, FirstName: first, LastName: last, Role: role, Views: rbac.Views{Groups: groups}}
}
