package setupfile_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"rolebook/backend/rbac"
	"rolebook/backend/setupfile"
)

func TestAFieldIsTheSameHoweverItsNameIsEscaped(t *testing.T) {
	_, problems := setupfile.Read([]byte(`{"format": "rolebook.setup", "version": 1, "notes": "a", "n\u006ftes": "b"}`))
	require.Len(t, problems, 1)
	require.ErrorIs(t, problems[0], rbac.ErrExists)
	require.Equal(t, `"notes" stands twice in the same object`, problems[0].Message)
}

func TestANameThatIsNoTextIsSaidOnce(t *testing.T) {
	_, problems := setupfile.Read([]byte(`{"format": "rolebook.setup", "version": 1, "\udc00": {"a": [1]}}`))
	require.Len(t, problems, 1)
	require.Contains(t, problems[0].Message, "half a character")
}

func TestOneByteOrderMarkIsAllowedAndNoMore(t *testing.T) {
	text := string(read(t, "testdata/small.json"))
	_, problems := setupfile.Read([]byte("\ufeff" + text))
	require.Empty(t, problems)
	_, problems = setupfile.Read([]byte("\ufeff\ufeff" + text))
	require.Len(t, problems, 1)
}

func TestLinesAreThoseOfTheFileWhateverItsOrder(t *testing.T) {
	_, problems := setupfile.Read([]byte(strings.Join([]string{
		`{"users": [`,
		`  {"status": "active", "email": "zoe@acme.test"},`,
		`  {"status": "active", "email": "anna@acme.test",`,
		`   "assignments": [{"role":`,
		`     "nobody"}]}`,
		`], "roles": [], "groups": [], "catalogue": {}, "name": "Acme",`,
		`"version": 1, "format": "rolebook.setup"}`,
	}, "\r\n")))
	require.Len(t, problems, 1)
	require.Equal(t, "users[1].assignments[0].role", problems[0].Path)
	require.Equal(t, 4, problems[0].Line)
}

func TestWhatIsNewerOrForeignIsNotJudgedFurther(t *testing.T) {
	for _, text := range []string{
		`{"stuff": 1, "roles": 7, "version": 3, "format": "rolebook.setup"}`,
		`{"roles": 7, "format": "another.format", "version": 1}`,
		`{"format": "rolebook.setup", "version": 2, "roles": [` + strings.Repeat("{},", 2000) + `{}]}`,
	} {
		_, problems := setupfile.Read([]byte(text))
		require.Len(t, problems, 1, text[:50])
		require.Equal(t, 1, problems[0].Line)
	}
}
