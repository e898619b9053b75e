// Package storetest gives tests real set-ups on disk.
package storetest

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"rolebook/backend/audit"
	"rolebook/backend/rbac"
	"rolebook/backend/store"
)

// Noon is when the events made here happen.
var Noon = time.Date(2026, 11, 3, 12, 0, 0, 0, time.UTC)

// Folder is an empty data folder that goes with the test.
func Folder(t testing.TB) *store.Folder {
	t.Helper()
	f, err := store.OpenFolder(t.TempDir())
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, f.Close()) })
	return f
}

// New is a set-up in a data folder of its own, open until the test ends.
func New(t testing.TB, setUp *rbac.SetUp) *store.Store {
	t.Helper()
	return Create(t, Folder(t), setUp)
}

// Create is a new set-up in the folder, open until the test ends or closes it.
func Create(t testing.TB, f *store.Folder, setUp *rbac.SetUp) *store.Store {
	t.Helper()
	s, err := f.Create(setUp, Event("Create "+setUp.Name))
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, s.Close()) })
	return s
}

// Event is a change by the owner of the workstation.
func Event(title string) audit.Event {
	return audit.Event{Time: rbac.At(Noon), Note: "test", Source: audit.Window, Action: audit.Change, Title: title}
}

// Apply makes next the set-up of s.
func Apply(t testing.TB, s *store.Store, title string, next *rbac.SetUp) audit.Event {
	t.Helper()
	now, number := s.State()
	done, err := s.Apply(number, next, rbac.Diff(now, next, nil), Event(title))
	require.NoError(t, err)
	return done
}
