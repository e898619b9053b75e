package exchange_test

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"iter"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/audit"
	"rolebook/backend/exchange"
	"rolebook/backend/rbac"
)

func listed(events ...audit.Event) iter.Seq2[audit.Event, error] {
	return func(yield func(audit.Event, error) bool) {
		for _, e := range events {
			if !yield(e, nil) {
				return
			}
		}
	}
}

func logRows(t *testing.T, events ...audit.Event) [][]string {
	t.Helper()
	var file bytes.Buffer
	require.NoError(t, exchange.WriteLog(&file, listed(events...), audit.Head{Seq: 7, Hash: audit.Hash{0xAB}}, exchange.Dialect{}))
	rows, err := csv.NewReader(&file).ReadAll()
	require.NoError(t, err)
	return rows
}

var moment = rbac.At(time.Date(2026, 11, 3, 12, 30, 5, 0, time.FixedZone("", 3600)))

func TestTheLogHasTheVendorsFieldsAndEndsWithTheHeadOfTheChain(t *testing.T) {
	rows := logRows(t,
		audit.Event{Seq: 6, Time: moment, Actor: "olga@acme.test", Source: audit.Window, Action: audit.Change, Title: "Suspend Bob Meyer", Reason: "=HYPERLINK(1)",
			Changes: []rbac.Change{{Op: rbac.Update, Kind: rbac.KindUser, Key: "bob@acme.test",
				Before: &rbac.User{Email: "bob@acme.test", Status: rbac.Active}, After: &rbac.User{Email: "bob@acme.test", Status: rbac.Suspended}}}},
		audit.Event{Seq: 7, Time: moment, Note: "-olga on PC-17", Source: audit.CommandLine, Action: audit.Export, Title: "Export the whole set-up", Fingerprint: "1f2e"})
	assert.Equal(t, [][]string{
		{"Date/Time (UTC)", "User", "Event", "Description", "Action Type", "Action Data", "Reason", "Source", "Entry"},
		{"2026-11-03 11:30:05", "olga@acme.test", "change", "Suspend Bob Meyer", "update", "user bob@acme.test: status active → suspended", "'=HYPERLINK(1)", "window", "6"},
		{"2026-11-03 11:30:05", "'-olga on PC-17", "export", "Export the whole set-up", "", "1f2e", "", "command-line", "7"},
		{"", "", "chain head", "", "", "ab" + fmt.Sprintf("%062d", 0), "", "", "7"},
	}, rows)
}

func TestEveryChangeOfAnEventHasItsRowAndSaysWhatDiffers(t *testing.T) {
	viewer := &rbac.Role{Key: "viewer", Name: "Viewer", Reach: rbac.ReachGroups, Grants: map[rbac.PermissionKey]rbac.Level{"alarms.log": rbac.Limited, "reports": rbac.Read}}
	wider := *viewer
	wider.Reach, wider.Grants = rbac.ReachAll, map[rbac.PermissionKey]rbac.Level{"reports": rbac.Yes}
	sales := &rbac.Group{Key: "sales", Name: "Sales", Users: []rbac.Email{"anna@acme.test", "bob@acme.test"}}
	fewer := &rbac.Group{Key: "sales", Name: "Sales", Users: []rbac.Email{"anna@acme.test", "carl@acme.test"}}
	anna := &rbac.User{Email: "anna@acme.test", Status: rbac.Active, Assignments: []rbac.Assignment{{Role: "viewer", Reason: "R&D"}}}
	rows := logRows(t, audit.Event{Seq: 7, Time: moment, Source: audit.FromImport, Action: audit.Import, Title: "Import", Changes: []rbac.Change{
		{Op: rbac.Update, Kind: rbac.KindRole, Key: "viewer", Before: viewer, After: &wider},
		{Op: rbac.Update, Kind: rbac.KindGroup, Key: "sales", Before: sales, After: fewer},
		{Op: rbac.Add, Kind: rbac.KindUser, Key: "anna@acme.test", After: anna},
		{Op: rbac.Remove, Kind: rbac.KindGroup, Key: "old", Before: &rbac.Group{Key: "old", Name: "Old"}},
		{Op: rbac.Update, Kind: rbac.KindOrder, Key: "roles", Before: &rbac.Order{Keys: []string{"a", "b"}}, After: &rbac.Order{Keys: []string{"b", "a"}}},
		{Op: rbac.Update, Kind: rbac.KindSetUp, Before: &rbac.Head{Name: "Acme"}, After: &rbac.Head{Name: "Acme GmbH"}},
	}})
	var said []string
	for _, row := range rows[1:7] {
		said = append(said, row[4]+" "+row[5])
	}
	assert.Equal(t, []string{
		`update role viewer: grants.alarms.log limited → ""; grants.reports read → yes; reach groups → all`,
		`update group sales: users +carl@acme.test; users -bob@acme.test`,
		`add user anna@acme.test: assignments +{"reason":"R&D","role":"viewer"}; email "" → anna@acme.test; status "" → active`,
		`remove group old: key old → ""; name Old → ""`,
		`update order roles: keys b, a`,
		`update setup: name Acme → Acme GmbH`,
	}, said)
}

func TestALongChangeStaysInItsCell(t *testing.T) {
	group := &rbac.Group{Key: "all", Name: "All"}
	for i := range 5_000 {
		group.Users = append(group.Users, rbac.Email(fmt.Sprintf("person-%04d@acme.test", i)))
	}
	rows := logRows(t, audit.Event{Seq: 7, Time: moment, Source: audit.Window, Action: audit.Change, Title: "Create", Changes: []rbac.Change{{Op: rbac.Add, Kind: rbac.KindGroup, Key: "all", After: group}}})
	cell := rows[1][5]
	assert.LessOrEqual(t, len(cell), 32_767)
	assert.Greater(t, len(cell), 32_000)
	assert.Regexp(t, `… \(\+\d{4}\)$`, cell)
}

func TestALogThatCannotBeReadToItsEndIsAnError(t *testing.T) {
	damage := errors.New("journal: entry 3 was changed or damaged")
	err := exchange.WriteLog(new(bytes.Buffer), func(yield func(audit.Event, error) bool) {
		yield(audit.Event{}, damage)
	}, audit.Head{}, exchange.Dialect{})
	require.ErrorIs(t, err, damage)
}
