package store_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/audit"
	"rolebook/backend/store"
	"rolebook/backend/store/storetest"
)

func TestDamageOfSealedContentIsFound(t *testing.T) {
	f := storetest.Folder(t)
	s := storetest.Create(t, f, acme())
	protect(t, s, firstPhrase)
	for seq := uint64(3); seq <= 20; seq++ {
		storetest.Apply(t, s, "Step", stepped(seq))
	}
	require.NoError(t, s.Close())
	want, root := stepped(20), sealedRoot(t, f, s.Slug())
	for round := range 2 * rounds {
		what := ""
		if round%2 == 0 {
			what = spoil(t, filepath.Join(root, "badger"))
		} else {
			journal, whole := filepath.Join(root, "journal"), files(t, filepath.Join(root, "journal"))
			what = spoilBy(t, journal, "flip", "cut", "zero", "delete")
			_, err := f.OpenWith(s.Slug(), firstPhrase)
			require.ErrorIs(t, err, store.ErrDamaged, what)
			assert.Contains(t, err.Error(), "entry")
			for path, text := range whole {
				require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
			}
		}
		again, err := f.OpenWith(s.Slug(), firstPhrase)
		require.NoError(t, err, what)
		got, _ := again.State()
		equal(t, want, got)
		require.NoError(t, again.Close())
	}
}

func TestWhoHasTheDiskButNotTheKeyCannotWriteEntries(t *testing.T) {
	f := storetest.Folder(t)
	s := storetest.Create(t, f, acme())
	protect(t, s, firstPhrase)
	require.NoError(t, s.Close())
	root := sealedRoot(t, f, s.Slug())
	path := filepath.Join(root, "journal", "0000000001.jsonl")
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	lines := bytes.SplitAfter(text, []byte("\n"))
	var head audit.Head
	for _, line := range lines[:2] {
		read, err := head.Follow(line)
		require.NoError(t, err)
		head = read.Head
	}
	forged := storetest.Event("Make me an administrator")
	line, _, err := head.Append(&forged)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(root, "journal", "0000000003.jsonl"), line, 0o600))
	_, err = f.OpenWith(s.Slug(), firstPhrase)
	var damage *audit.Damage
	require.ErrorAs(t, err, &damage)
	assert.Equal(t, uint64(3), damage.Seq)
}

func TestTheChainIsCheckedWithoutThePassphrase(t *testing.T) {
	f := storetest.Folder(t)
	s := storetest.Create(t, f, acme())
	protect(t, s, firstPhrase)
	for seq := uint64(3); seq <= 12; seq++ {
		storetest.Apply(t, s, "Step", stepped(seq))
	}
	shown := s.Head()
	_, err := f.Verify(t.Context(), s.Slug(), "")
	assert.ErrorIs(t, err, store.ErrOpen)
	require.NoError(t, s.Close())
	head, err := f.Verify(t.Context(), s.Slug(), "")
	require.NoError(t, err)
	assert.Equal(t, uint64(12), head.Seq)
	_, err = f.Verify(t.Context(), s.Slug(), "", shown)
	assert.ErrorIs(t, err, store.ErrProtected)
	head, err = f.Verify(t.Context(), s.Slug(), firstPhrase, shown)
	require.NoError(t, err)
	assert.Equal(t, shown, head)
	_, err = f.Verify(t.Context(), s.Slug(), secondPhrase, shown)
	assert.ErrorIs(t, err, store.ErrPassphrase)

	path := filepath.Join(sealedRoot(t, f, s.Slug()), "journal", "0000000003.jsonl")
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	text[len(text)/2] ^= 1
	require.NoError(t, os.WriteFile(path, text, 0o600))
	var damage *audit.Damage
	_, err = f.Verify(t.Context(), s.Slug(), "")
	require.ErrorAs(t, err, &damage)
	assert.Equal(t, audit.Changed, damage.Wrong)
}
