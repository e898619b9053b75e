package store_test

import (
	"os"
	"path/filepath"

	"github.com/stretchr/testify/require"
)

func remove(t require.TestingT, path ...string) {
	require.NoError(t, os.RemoveAll(filepath.Join(path...)))
}
