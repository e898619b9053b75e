package setupfile_test

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"rolebook/backend/rbac"
	"rolebook/backend/setupfile"
)

func TestTheFingerprintIsTheHashOfTheExportedFile(t *testing.T) {
	file, _ := setupfile.Read(read(t, "testdata/v1.json"))
	sum := sha256.Sum256(read(t, "testdata/v1.json"))
	require.Equal(t, hex.EncodeToString(sum[:]), setupfile.Fingerprint(file.SetUp))
}

func TestAFingerprintMayBeReadOutAndTypedIn(t *testing.T) {
	s := &rbac.SetUp{Name: "Acme"}
	full := setupfile.Fingerprint(s)
	spoken := setupfile.Spoken(full)
	require.Regexp(t, `^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$`, spoken)
	for _, typed := range []string{
		full, strings.ToUpper(full), spoken, strings.ToLower(spoken), strings.ReplaceAll(spoken, "-", " "),
		strings.NewReplacer("0", "o", "1", "l").Replace(spoken),
	} {
		require.True(t, setupfile.HasFingerprint(s, typed), typed)
		require.False(t, setupfile.HasFingerprint(&rbac.SetUp{Name: "Acme Inc"}, typed), typed)
	}
	require.False(t, setupfile.HasFingerprint(s, ""))
	require.False(t, setupfile.HasFingerprint(s, spoken[:20]))
	require.Empty(t, setupfile.Spoken("not a fingerprint"))
}
