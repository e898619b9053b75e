package app

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

func (d desk) sessions() *Sessions { return &Sessions{d.Session} }

func TestWhoIsSignedInIsSeenWithWhoMustSignInAgain(t *testing.T) {
	server, d := hafen(t)
	accepts(t, server, d, bea, beaPassword)
	accepts(t, server, d, bob, beaPassword)
	require.Equal(t, 200, server.browser(t).signIn(t, bea, beaPassword))
	require.Equal(t, 200, server.browser(t).signIn(t, bob, beaPassword))
	list, err := d.sessions().List(d.setUp)
	require.NoError(t, err)
	require.Len(t, list.Sessions, 2)
	assert.Equal(t, SessionRow{
		ID: list.Sessions[0].ID, Email: string(bea), Name: "Bea Lindt", From: "127.0.0.1",
		Since: "2026-11-03T09:00:00Z", Seen: "2026-11-03T09:00:00Z",
	}, list.Sessions[0])
	assert.Empty(t, list.Sentence)

	d.done(t, func(s *rbac.SetUp) plan.Edit { return plan.SetRole(s, "admin", bob) })
	list, err = d.sessions().List(d.setUp)
	require.NoError(t, err)
	assert.Equal(t, "1 person still on the old rights", list.Sentence)
	assert.Equal(t, []bool{false, true}, []bool{list.Sessions[0].Old, list.Sessions[1].Old})

	require.NoError(t, d.sessions().SignOut(d.setUp, list.Sessions[1].ID))
	assert.Equal(t, "Sign Bob Meyer out", d.happened(t, 1)[0])
	assert.Equal(t, CodeNotFound, code(t, d.sessions().SignOut(d.setUp, list.Sessions[1].ID)))
	require.NoError(t, d.sessions().SignOutAll(d.setUp))
	list, err = d.sessions().List(d.setUp)
	require.NoError(t, err)
	assert.Empty(t, list.Sessions)
}

func TestChangingOnesOwnPasswordNeedsThePresentOne(t *testing.T) {
	server, d := hafen(t)
	accepts(t, server, d, bob, beaPassword)
	b := server.browser(t)
	require.Equal(t, 200, b.signIn(t, bob, beaPassword))
	change := func(present, next string) (AppError, int) {
		var said AppError
		status := b.post(t, "rpc/app.Sessions.ChangePassword", []any{d.setUp, present, next}, &said)
		return said, status
	}
	next := "brass lanterns sing at noon"
	said, status := change("not the right one", next)
	assert.Equal(t, 422, status)
	assert.Equal(t, "The present password is wrong.", said.Message)
	said, status = change(beaPassword, "bob.meyer.example")
	assert.Equal(t, 422, status)
	assert.Contains(t, said.Message, "little more than your name")
	_, status = change(beaPassword, next)
	require.Equal(t, 200, status)
	_, status = b.facts(t)
	assert.Equal(t, 401, status, "every sign-in ends")
	assert.Equal(t, 403, b.signIn(t, bob, beaPassword))
	assert.Equal(t, 200, b.signIn(t, bob, next))
	err := d.sessions().ChangePassword(d.setUp, beaPassword, next)
	assert.Equal(t, CodeDenied, code(t, err), "the person at the workstation has none")
}

func TestWhoSignedInEndsOnlySignInsOfWhomTheyAdminister(t *testing.T) {
	server, d := hafen(t)
	accepts(t, server, d, bea, beaPassword)
	accepts(t, server, d, bob, beaPassword)
	b := server.browser(t)
	require.Equal(t, 200, b.signIn(t, bob, beaPassword))
	require.Equal(t, 200, server.browser(t).signIn(t, bea, beaPassword))
	list, err := d.sessions().List(d.setUp)
	require.NoError(t, err)
	assert.Equal(t, 422, b.post(t, "rpc/app.Sessions.SignOut", []any{d.setUp, list.Sessions[0].ID}, nil))
	list, err = d.sessions().List(d.setUp)
	require.NoError(t, err)
	assert.Len(t, list.Sessions, 2)
}

func TestTheWeakerDoesNotSignOutTheStronger(t *testing.T) {
	server, d := hafen(t)
	accepts(t, server, d, bea, beaPassword)
	accepts(t, server, d, bob, beaPassword)
	ofBea, ofBob := server.browser(t), server.browser(t)
	require.Equal(t, 200, ofBea.signIn(t, bea, beaPassword))
	require.Equal(t, 200, ofBob.signIn(t, bob, beaPassword))
	c := d.ofCarlos(t)
	require.NoError(t, (&Sessions{c.Session}).SignOutAll(d.setUp))
	_, status := ofBea.facts(t)
	assert.Equal(t, 200, status)
	_, status = ofBob.facts(t)
	assert.Equal(t, 401, status)
	left := d.workspace.signIns.list(d.setUp)
	require.Len(t, left, 1)
	assert.Equal(t, CodeNotFound, code(t, (&Sessions{c.Session}).SignOut(d.setUp, left[0].ID)))
	assert.NoError(t, (&Sessions{d.Session}).SignOut(d.setUp, left[0].ID))
}
