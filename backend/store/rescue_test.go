package store_test

import (
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/store"
	"rolebook/backend/store/storetest"
)

func TestTheLastCheckpointIsRescuedFromADamagedSetUp(t *testing.T) {
	for _, phrase := range []string{"", firstPhrase} {
		f := storetest.Folder(t)
		s := storetest.Create(t, f, acme())
		if phrase != "" {
			protect(t, s, phrase)
		}
		storetest.Apply(t, s, "Step", stepped(2))
		require.NoError(t, s.Checkpoint())
		kept := s.Head().Seq
		storetest.Apply(t, s, "Step", stepped(3))
		root := filepath.Join(f.Path(), s.Slug())
		if phrase != "" {
			root = sealedRoot(t, f, s.Slug())
		}
		require.NoError(t, s.Close())
		spoilBy(t, filepath.Join(root, "journal"), "zero")
		before := files(t, root)
		_, err := f.OpenWith(s.Slug(), phrase)
		var damaged *store.Damaged
		require.ErrorAs(t, err, &damaged)
		assert.Equal(t, kept, damaged.Seq)
		assert.Equal(t, phrase == "", damaged.Document != "")
		rescued, seq, err := f.Rescue(s.Slug(), phrase)
		require.NoError(t, err)
		equal(t, stepped(2), rescued)
		assert.Equal(t, kept, seq)
		assert.Equal(t, before, files(t, root))
		remove(t, root, "checkpoint.json")
		_, _, err = f.Rescue(s.Slug(), phrase)
		assert.ErrorIs(t, err, store.ErrDamaged)
	}
}
