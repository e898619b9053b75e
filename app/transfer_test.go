package app

import (
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/audit"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
	"rolebook/backend/setupfile"
)

func (d desk) transfer() *Transfer { return &Transfer{d.Session} }

// handed puts a document on the desk, as an upload does.
func (d desk) handed(text []byte) string { return d.keepFile("hafen.json", text).ID }

// document is an edit of the set-up as it is, as a document.
func (d desk) document(t *testing.T, edits ...plan.Edit) []byte {
	t.Helper()
	s, err := plan.Together("", edits...).Do(d.now(t))
	require.NoError(t, err)
	return setupfile.Write(s)
}

func TestExportsAreDescribedMadeAndRemembered(t *testing.T) {
	d := newDesk(t)
	described, err := d.transfer().Describe(d.setUp, "all")
	require.NoError(t, err)
	assert.Equal(t, "example-hafen-logistics.json", described.FileName)
	assert.Equal(t, setupfile.Fingerprint(d.now(t)), described.Fingerprint)
	assert.Contains(t, described.Holds, Count{Key: "users", Name: "people", Count: 9})

	made, err := d.transfer().Export(d.setUp, "all")
	require.NoError(t, err)
	file, err := d.file(made.File.ID)
	require.NoError(t, err)
	assert.Equal(t, setupfile.Write(d.now(t)), file.Bytes)
	open, err := d.workspace.Open(d.setUp)
	require.NoError(t, err)
	event, err := open.store.Event(2)
	require.NoError(t, err)
	assert.Equal(t, audit.Export, event.Action)
	assert.Equal(t, described.Fingerprint, event.Fingerprint)

	roles, err := d.transfer().Export(d.setUp, "roles")
	require.NoError(t, err)
	assert.Equal(t, "example-hafen-logistics-roles.json", roles.View.FileName)
	assert.NotEqual(t, described.Fingerprint, roles.View.Fingerprint)
	_, err = d.transfer().Describe(d.setUp, "people")
	assert.Equal(t, CodeInvalid, code(t, err))
}

func TestBrokenDocumentsNameEveryProblemAndChangeNothing(t *testing.T) {
	d := newDesk(t)
	before := d.now(t)
	text := strings.Replace(string(setupfile.Write(before)), `"status": "active"`, `"status": "asleep"`, 2)
	read, err := d.transfer().Read(d.setUp, d.handed([]byte(text)))
	require.NoError(t, err)
	require.Len(t, read.Problems, 2)
	assert.Positive(t, read.Problems[0].Line)
	assert.Equal(t, "users[0].status", read.Problems[0].Path)
	assert.Contains(t, read.Problems[0].Mend, "active")
	_, err = d.transfer().Import(d.setUp, ImportChoice{File: read.File.ID, Mode: "merge"})
	assert.Equal(t, CodeInvalid, code(t, err))
	assert.Same(t, before, d.now(t))
	_, err = d.transfer().Read(d.setUp, "gone")
	assert.Equal(t, CodeFileGone, code(t, err))
}

func TestExportComesBackAsNothing(t *testing.T) {
	d := newDesk(t)
	made, err := d.transfer().Export(d.setUp, "all")
	require.NoError(t, err)
	read, err := d.transfer().Read(d.setUp, made.File.ID)
	require.NoError(t, err)
	assert.True(t, read.Same)
	assert.True(t, read.Whole)
	assert.Equal(t, 0, read.Base, "what did not change since is meant to come back")
	assert.Equal(t, 2, read.Bases[0].Seq)
	assert.Equal(t, made.View.Spoken, read.Spoken)
	for _, mode := range plan.Modes {
		preview, err := d.transfer().Preview(d.setUp, ImportChoice{File: made.File.ID, Mode: string(mode), Base: 2})
		require.NoError(t, err)
		assert.Empty(t, preview.Entries)
		for _, n := range preview.Counts {
			assert.Equal(t, n.Read, n.Same, n.Name)
		}
	}
}

func TestPreviewsReconcileAndTheirPlanIsWhatHappens(t *testing.T) {
	d := newDesk(t)
	s := d.now(t)
	text := d.document(t,
		plan.DeleteUsers(s, "tom.weber@example.com"), plan.SetRole(s, "power-user", "nora.falk@example.com"),
		plan.Invite(plan.Newcomer{Email: "rita@example.com", Role: "viewer", Views: rbac.Views{Groups: []rbac.GroupKey{"sales"}}}))
	file := d.handed(text)

	choice := ImportChoice{File: file, Mode: "merge"}
	preview, err := d.transfer().Preview(d.setUp, choice)
	require.NoError(t, err)
	assert.Equal(t, "1 comes in · 1 changes · 1 is not in the file and stays", preview.Summary)
	for _, n := range preview.Counts {
		assert.Equal(t, n.Read, n.Created+n.Changed+n.Same+n.Refused, "promise P31")
	}
	fates := map[string]string{}
	for _, e := range preview.Entries {
		fates[e.Name] = e.Fate
	}
	assert.Equal(t, map[string]string{"rita@example.com": "added", "Nora Falk": "updated", "Tom Weber": "left"}, fates)

	choice.Remove = []ImportPlace{{Kind: "user", Key: "tom.weber@example.com"}}
	view := d.apply(t)(d.transfer().Import(d.setUp, choice))
	assert.Equal(t, "Import hafen.json", view.Title)
	assert.False(t, view.Harmless)
	assert.Equal(t, text, setupfile.Write(d.now(t)))
	open, err := d.workspace.Open(d.setUp)
	require.NoError(t, err)
	event, err := open.store.Event(2)
	require.NoError(t, err)
	assert.Equal(t, audit.FromImport, event.Source)
	assert.Equal(t, setupfile.Fingerprint(d.now(t)), event.Fingerprint)
}

func TestConflictsAreShownFieldByField(t *testing.T) {
	d := newDesk(t)
	exported, err := d.transfer().Export(d.setUp, "all")
	require.NoError(t, err)
	base := d.now(t)
	theirs := d.document(t,
		plan.SetLevels(base, "viewer", plan.Levels{"home.activity_dashboard": rbac.No}),
		plan.UpdateUsers(base, plan.UserFields{LastName: new("Hansen")}, "bob.meyer@example.com"))
	file := d.handed(theirs)

	d.apply(t)(d.people().SetDetails(d.setUp, "bob.meyer@example.com", PersonDetails{FirstName: "Bob", LastName: "Maier"}))
	d.apply(t)(d.people().SetRole(d.setUp, one("nora.falk@example.com"), "power-user"))

	read, err := d.transfer().Read(d.setUp, file)
	require.NoError(t, err)
	assert.Equal(t, 2, read.Base, "the export, not the beginning")
	assert.Equal(t, exported.View.Fingerprint, setupfile.Fingerprint(base))
	choice := ImportChoice{File: file, Mode: "merge", Base: read.Base}
	preview, err := d.transfer().Preview(d.setUp, choice)
	require.NoError(t, err)
	require.Len(t, preview.Conflicts, 1)
	conflict := preview.Conflicts[0]
	assert.Equal(t, ImportConflict{
		Place: ImportPlace{Kind: "user", Key: "bob.meyer@example.com", Field: "lastName"}, Name: "Bob Maier", What: "user",
		Field: "last name", Base: "Meyer", Ours: "Maier", Theirs: "Hansen",
	}, conflict)

	choice.Theirs = []ImportPlace{conflict.Place}
	d.apply(t)(d.transfer().Import(d.setUp, choice))
	assert.Equal(t, "Hansen", d.now(t).User("bob.meyer@example.com").LastName)
	assert.Equal(t, rbac.RoleKey("power-user"), d.now(t).User("nora.falk@example.com").Assignments[0].Role, "what only changed here stays")
	assert.Equal(t, rbac.No, d.now(t).Role("viewer").Grants["home.activity_dashboard"], "what only changed there comes in")
	_, err = d.transfer().Preview(d.setUp, ImportChoice{File: file, Mode: "merge", Base: 99})
	assert.Equal(t, CodeNotFound, code(t, err))
	_, err = d.transfer().Preview(d.setUp, ImportChoice{File: file, Mode: "mirror"})
	assert.Equal(t, CodeInvalid, code(t, err))
}

func TestPartOfASetUpLeavesTheRestAlone(t *testing.T) {
	d := newDesk(t)
	roles, err := d.transfer().Export(d.setUp, "roles")
	require.NoError(t, err)
	read, err := d.transfer().Read(d.setUp, roles.File.ID)
	require.NoError(t, err)
	assert.False(t, read.Whole)
	assert.Contains(t, read.Absent, "people")
	assert.Equal(t, []Count{{Key: "roles", Name: "roles", Count: 4}}, read.Holds)
}

// Every field that a conflict can name has words.
func TestEveryFieldOfADocumentHasAName(t *testing.T) {
	var walk func(of reflect.Type, prefix string)
	walk = func(of reflect.Type, prefix string) {
		for i := range of.NumField() {
			f := of.Field(i)
			name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
			switch {
			case f.Anonymous:
				walk(f.Type.Elem(), prefix)
			case f.Type == reflect.TypeFor[rbac.Views]():
				walk(f.Type, prefix+name+".")
			case name != "key":
				assert.NotEmpty(t, tell(&rbac.SetUp{}).fieldAt(prefix+name), "%s: %s", of, prefix+name)
			}
		}
	}
	for _, of := range []any{rbac.Head{}, rbac.AddOn{}, rbac.AreaHead{}, rbac.PlacedPermission{}, rbac.Role{}, rbac.Constraint{}, rbac.Group{}, rbac.User{}, rbac.Statement{}} {
		walk(reflect.TypeOf(of), "")
	}
}
