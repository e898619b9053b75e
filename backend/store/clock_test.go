package store_test

import (
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/rbac"
	"rolebook/backend/store/storetest"
)

func TestTheLatestTimeIsRememberedAndNoEarlierOneTakesItsPlace(t *testing.T) {
	f := storetest.Folder(t)
	s := storetest.Create(t, f, acme())
	assert.Equal(t, rbac.At(storetest.Noon), s.Seen(), "the time of the last entry, if nothing else")
	for _, later := range []time.Time{
		storetest.Noon.Add(time.Minute), storetest.Noon.AddDate(1, 0, 0),
		time.Date(2028, 2, 29, 23, 59, 59, 0, time.UTC), time.Date(2038, 1, 19, 3, 14, 8, 0, time.UTC),
		time.Date(9999, 12, 31, 23, 59, 59, 0, time.UTC),
	} {
		require.NoError(t, s.See(later))
		require.NoError(t, s.See(later.AddDate(-1, 0, 0)))
		assert.Equal(t, rbac.At(later), s.Seen())
		s = reopen(t, f, s)
		assert.Equal(t, rbac.At(later), s.Seen())
		list, err := f.List()
		require.NoError(t, err)
		assert.Equal(t, rbac.At(storetest.Noon), list[0].Changed, "a look at the clock is no change")
	}
	assert.Equal(t, uint64(1), s.Head().Seq)
}

func TestAClockThatWasFoundBehindIsRecordedOnce(t *testing.T) {
	f := storetest.Folder(t)
	s := storetest.Create(t, f, acme())
	latest := storetest.Noon.AddDate(1, 0, 0)
	require.NoError(t, s.See(latest))
	again, err := s.Behind(storetest.Event("The clock is behind"))
	require.NoError(t, err)
	assert.False(t, again)
	again, err = s.Behind(storetest.Event("The clock is behind"))
	require.NoError(t, err)
	assert.True(t, again)
	assert.Equal(t, uint64(2), s.Head().Seq)
	require.NoError(t, s.Close())
	for _, name := range []string{"about.json", "badger.sum"} {
		remove(t, filepath.Join(f.Path(), s.Slug()), name)
	}
	s, err = f.Open(s.Slug())
	require.NoError(t, err)
	assert.Equal(t, rbac.At(latest), s.Seen(), "known from the journal alone")

	right := storetest.Event("The clock is right")
	require.NoError(t, s.Trust(right))
	assert.Equal(t, right.Time, s.Seen())
	s = reopen(t, f, s)
	assert.Equal(t, right.Time, s.Seen())
	require.NoError(t, s.Close())
	remove(t, filepath.Join(f.Path(), s.Slug()), "about.json")
	s, err = f.Open(s.Slug())
	require.NoError(t, err)
	assert.Equal(t, right.Time, s.Seen())
	require.NoError(t, s.Close())
}

func TestTheLatestTimeOutlivesAPassphrase(t *testing.T) {
	f := storetest.Folder(t)
	s := storetest.Create(t, f, acme())
	latest := storetest.Noon.AddDate(0, 1, 0)
	require.NoError(t, s.See(latest))
	protect(t, s, firstPhrase)
	s = reopenWith(t, f, s, firstPhrase)
	assert.Equal(t, rbac.At(latest), s.Seen())
}
