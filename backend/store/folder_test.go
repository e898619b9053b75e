package store_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/audit"
	"rolebook/backend/rbac"
	"rolebook/backend/store"
	"rolebook/backend/store/storetest"
)

func called(name string) *rbac.SetUp {
	s := acme()
	s.Name = name
	return s
}

func TestASetUpsFolderIsCalledAfterIt(t *testing.T) {
	f := storetest.Folder(t)
	var slugs []string
	for _, name := range []string{"Acme GmbH", "Acme GmbH", "CON", "Com1", "Öl & Söhne", "日本", "..", "lock"} {
		slugs = append(slugs, storetest.Create(t, f, called(name)).Slug())
	}
	assert.Equal(t, []string{"acme-gmbh", "acme-gmbh-2", "con-2", "com1-2", "ol-sohne", "set-up", "set-up-2", "lock-2"}, slugs)
}

func TestManyAtOnceGetFoldersOfTheirOwn(t *testing.T) {
	f := storetest.Folder(t)
	var slugs sync.Map
	var all sync.WaitGroup
	for range 10 {
		all.Go(func() {
			s, err := f.Create(acme(), storetest.Event("Create"))
			if assert.NoError(t, err) {
				slugs.Store(s.Slug(), true)
				assert.NoError(t, s.Close())
			}
		})
	}
	all.Wait()
	list, err := f.List()
	require.NoError(t, err)
	assert.Len(t, list, 10)
}

func TestTheListSaysWhatIsThere(t *testing.T) {
	f := storetest.Folder(t)
	list, err := f.List()
	require.NoError(t, err)
	assert.Equal(t, []store.Entry{}, list)

	first := storetest.Create(t, f, called("First"))
	second := storetest.Create(t, f, called("Second"))
	require.NoError(t, second.Close())
	later := storetest.Event("Add")
	later.Time = rbac.At(storetest.Noon.AddDate(0, 0, 1))
	now, number := first.State()
	next := now.WithUser(user(1))
	_, err = first.Apply(number, next, rbac.Diff(now, next, nil), later)
	require.NoError(t, err)
	require.NoError(t, os.Mkdir(filepath.Join(f.Path(), "something-else"), 0o700))

	list, err = f.List()
	require.NoError(t, err)
	assert.Equal(t, []store.Entry{
		{Slug: "first", Name: "First", Changed: later.Time, Users: 2, Roles: 2, Groups: 1, Counted: true, Open: true, PID: os.Getpid()},
		{Slug: "second", Name: "Second", Changed: rbac.At(storetest.Noon), Users: 1, Roles: 2, Groups: 1, Counted: true},
	}, list)

	remove(t, f.Path(), "second", "about.json")
	list, err = f.List()
	require.NoError(t, err)
	assert.Equal(t, store.Entry{Slug: "second", Name: "second"}, list[1])
}

func TestWhatIsNoSetUpIsNotFound(t *testing.T) {
	f := storetest.Folder(t)
	require.NoError(t, os.Mkdir(filepath.Join(f.Path(), "empty"), 0o700))
	for _, slug := range []string{"", ".", "..", "../x", "empty", "nowhere", "/etc", ".new-1"} {
		_, err := f.Open(slug)
		assert.ErrorIs(t, err, rbac.ErrNotFound, slug)
	}
}

func TestASetUpThatCannotBeWrittenLeavesNothing(t *testing.T) {
	f := storetest.Folder(t)
	_, err := f.Create(acme(), audit.Event{Title: "No time"})
	assert.ErrorIs(t, err, rbac.ErrInvalid)
	assert.Empty(t, names(t, f.Path(), "*"))
}

func TestASetUpCannotBeOpenTwice(t *testing.T) {
	f := storetest.Folder(t)
	s := storetest.Create(t, f, acme())
	_, err := f.Open(s.Slug())
	var locked *store.Locked
	require.ErrorAs(t, err, &locked)
	assert.Equal(t, os.Getpid(), locked.PID)
	require.NoError(t, s.Close())
	reopen(t, f, s)
}

func TestFoldersOfAFutureVersionAreNotTouched(t *testing.T) {
	f := storetest.Folder(t)
	s := storetest.Create(t, f, acme())
	require.NoError(t, s.Close())
	folder := filepath.Join(f.Path(), s.Slug())
	before := files(t, folder)
	header := filepath.Join(folder, "checkpoint.json")
	newer := strings.Replace(before[header], `"version":2`, `"version":3`, 1)
	require.NoError(t, os.WriteFile(header, resealed(t, newer), 0o600))
	before[header] = string(resealed(t, newer))
	_, err := f.Open(s.Slug())
	assert.ErrorIs(t, err, audit.ErrNewer)
	assert.ErrorContains(t, err, "made by a newer version of Rolebook")
	assert.Equal(t, before, files(t, folder))
}

func TestTheFirstVersionsFoldersOpenForEver(t *testing.T) {
	f := storetest.Folder(t)
	require.NoError(t, os.CopyFS(filepath.Join(f.Path(), "acme-gmbh"), os.DirFS("testdata/v1")))
	s, err := f.Open("acme-gmbh")
	require.NoError(t, err)
	defer s.Close()
	got, number := s.State()
	equal(t, stepped(9), got)
	assert.Equal(t, uint64(9), number)
	then, err := s.At(t.Context(), 3)
	require.NoError(t, err)
	equal(t, stepped(3), then)
	_, err = s.Verify(t.Context())
	assert.NoError(t, err)
}

func TestLinksInTheDataFolderAreRefused(t *testing.T) {
	for _, name := range []string{"", "journal", "badger", "journal/0000000001.jsonl", "checkpoint.json", "lock", "badger/MANIFEST"} {
		t.Run("link at "+name, func(t *testing.T) {
			f := storetest.Folder(t)
			s := storetest.Create(t, f, acme())
			require.NoError(t, s.Close())
			path := filepath.Join(f.Path(), s.Slug(), filepath.FromSlash(name))
			elsewhere := filepath.Join(t.TempDir(), "elsewhere")
			require.NoError(t, os.Rename(path, elsewhere))
			if os.Symlink(elsewhere, path) != nil {
				t.Log("this system lets this user make no links")
				return
			}
			before := files(t, elsewhere)
			opened, err := f.Open(s.Slug())
			if name == "badger/MANIFEST" {
				require.NoError(t, err)
				assert.Equal(t, store.NotIntact, opened.Recovered().Rebuilt)
				require.NoError(t, opened.Close())
			} else {
				assert.Error(t, err)
			}
			assert.Equal(t, before, files(t, elsewhere))
			list, err := f.List()
			require.NoError(t, err)
			assert.Equal(t, name != "", len(list) == 1)
		})
	}
}

func TestPlacesThatCloudProgramsKeepAreNoticed(t *testing.T) {
	for _, name := range []string{"OneDrive", "OneDrive - Acme", "Dropbox", "plain"} {
		f, err := store.OpenFolder(filepath.Join(t.TempDir(), name, "Rolebook"))
		require.NoError(t, err)
		cautions, err := f.Cautions()
		require.NoError(t, err)
		assert.Equal(t, name != "plain", slices.Contains(cautions, store.SyncedFolder), name)
		require.NoError(t, f.Close())
	}
}

func resealed(t *testing.T, note string) []byte {
	text, err := store.Reseal([]byte(note))
	require.NoError(t, err)
	return text
}
