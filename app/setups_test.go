package app

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/plan"
	"rolebook/backend/setupfile"
)

func TestFirstMinute(t *testing.T) {
	w := testWorkspace(t)
	s := &SetUps{NewSession(w, DoorWindow, &heard{})}
	list, err := s.List()
	require.NoError(t, err)
	assert.Empty(t, list.SetUps)
	assert.Equal(t, w.Dir(), list.Folder)

	templates, err := s.Templates()
	require.NoError(t, err)
	for _, card := range templates {
		frame, err := s.Create(NewSetUp{Template: card.Key, Name: card.Name + " of Acme", Email: "Anna@Acme.test", FirstName: "Anna", LastName: "Berg"})
		require.NoError(t, err, card.Key)
		assert.Equal(t, "anna@acme.test", frame.User)
		assert.Equal(t, "Anna Berg", frame.UserName)
		assert.Len(t, frame.Pages, len(places))
	}
	list, err = s.List()
	require.NoError(t, err)
	require.Len(t, list.SetUps, len(templates))
	assert.True(t, list.SetUps[0].Open)
	assert.Equal(t, 1, list.SetUps[0].People)
}

func TestBadBeginningsAreExplained(t *testing.T) {
	s := &SetUps{NewSession(testWorkspace(t), DoorWindow, &heard{})}
	for name, n := range map[string]NewSetUp{
		"no-name":          {Template: "blank", Email: "a@example.com"},
		"no-e-mail":        {Template: "blank", Name: "A"},
		"unknown-template": {Template: "nosuch", Name: "A", Email: "a@example.com"},
	} {
		_, err := s.Create(n)
		assert.Contains(t, []ErrorCode{CodeInvalid, CodeNotFound}, code(t, err), name)
	}
	list, err := s.List()
	require.NoError(t, err)
	assert.Empty(t, list.SetUps, "nothing half-made is left")
}

func TestDocumentBecomesASetUp(t *testing.T) {
	made, err := newExample(testNow)
	require.NoError(t, err)
	session := NewSession(testWorkspace(t), DoorServer, &heard{})
	s := &SetUps{session}
	text := setupfile.Write(made)
	frame, err := s.OpenFile(session.keepFile("hafen.json", text).ID)
	require.NoError(t, err)
	open, err := session.workspace.Open(frame.ID)
	require.NoError(t, err)
	assert.Equal(t, string(text), string(setupfile.Write(open.Now().Index.SetUp())), "the same bytes come back")
	event, err := open.store.Event(1)
	require.NoError(t, err)
	assert.Equal(t, setupfile.Fingerprint(made), event.Fingerprint)

	_, err = s.OpenFile(session.keepFile("roles.json", setupfile.WriteSections(made, setupfile.RolesOnly)).ID)
	assert.Equal(t, CodeInvalid, code(t, err), "a part is no set-up")
	_, err = s.OpenFile(session.keepFile("broken.json", []byte(`{"format":"rolebook.setup"`)).ID)
	assert.Equal(t, CodeInvalid, code(t, err))
	_, err = s.OpenFile("gone")
	assert.Equal(t, CodeFileGone, code(t, err))
}

func TestSecondProcessIsToldWhoHasIt(t *testing.T) {
	d := newDesk(t)
	second := NewWorkspace("test", d.workspace.Dir(), d.workspace.now)
	t.Cleanup(func() { require.NoError(t, second.CloseAll()) })
	s := &SetUps{NewSession(second, DoorWindow, &heard{})}
	_, err := s.Open(d.setUp)
	require.Equal(t, CodeElsewhere, code(t, err))
	assert.Contains(t, err.Error(), exampleName+" is already open in another Rolebook (process ")
	list, err := s.List()
	require.NoError(t, err)
	require.NotNil(t, list.SetUps[0].Trouble)
	assert.Equal(t, string(CodeElsewhere), list.SetUps[0].Trouble.Code)

	require.NoError(t, (&SetUps{d.Session}).Close(d.setUp))
	_, err = s.Open(d.setUp)
	require.NoError(t, err, "closed there, it opens here")
}

func TestExampleIsMadeOnce(t *testing.T) {
	d := newDesk(t)
	again, err := (&SetUps{d.Session}).Example()
	require.NoError(t, err)
	assert.Equal(t, d.setUp, again.ID)
}

func TestExampleHasSomethingToShow(t *testing.T) {
	d := newDesk(t)
	open, err := d.workspace.Open(d.setUp)
	require.NoError(t, err)
	assert.NotEmpty(t, plan.Findings(nil, open.Now().Index, testNow))
	for _, st := range plan.CheckAll(nil, open.Now().Index, testNow) {
		assert.Equal(t, plan.Holds, st.Verdict, st.Statement.Text)
	}
}

func TestPaletteFindsByNameAddressAndKey(t *testing.T) {
	d := newDesk(t)
	shell := &Shell{d.Session}
	for text, want := range map[string]Found{
		"bob":        {Kind: "user", Key: "bob.meyer@example.com", Name: "Bob Meyer", Detail: "bob.meyer@example.com"},
		"POWER":      {Kind: "role", Key: "power-user", Name: "Power User"},
		"night":      {Kind: "group", Key: "night-shift", Name: "Night shift", Detail: "team"},
		"alarms.log": {Kind: "permission", Key: "alarms.log", Name: "Alarm Log", Detail: "Alarms"},
	} {
		found, err := shell.Find(d.setUp, text)
		require.NoError(t, err)
		assert.Contains(t, found, want, text)
	}
	nothing, err := shell.Find(d.setUp, " ")
	require.NoError(t, err)
	assert.Equal(t, []Found{}, nothing)
}
