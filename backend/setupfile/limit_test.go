package setupfile_test

import (
	"bytes"
	"fmt"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"rolebook/backend/rbac"
	"rolebook/backend/setupfile"
)

func TestAFileThatIsTooLargeIsRefusedUnread(t *testing.T) {
	text := append(read(t, "testdata/v1.json"), bytes.Repeat([]byte(" "), setupfile.MaxBytes)...)
	_, problems := setupfile.Read(text)
	require.Len(t, problems, 1)
	require.Equal(t, "the file is larger than 50 MB", problems[0].Message)
}

func TestDepthIsLimitedWhereverItStands(t *testing.T) {
	nested := func(depth int) []byte {
		return []byte(`{"format": "rolebook.setup", "version": 1, "x": ` + strings.Repeat("[", depth-1) + strings.Repeat("]", depth-1) + `}`)
	}
	_, problems := setupfile.Read(nested(setupfile.MaxDepth))
	require.Len(t, problems, 1)
	_, problems = setupfile.Read(nested(setupfile.MaxDepth + 1))
	require.Len(t, problems, 2)
	require.Contains(t, problems[1].Message, "more than 64 deep")
	_, problems = setupfile.Read(nested(5_000_000))
	require.Len(t, problems, 2)
}

func TestAFileOfNothingButProblemsIsReadNoFurtherThanTheThousandth(t *testing.T) {
	text := []byte(`{"format": "rolebook.setup", "version": 1, "users": [` + strings.Repeat("{},", 7_000_000) + `{}]}`)
	spent := allocated(func() {
		_, problems := setupfile.Read(text)
		require.Len(t, problems, setupfile.MaxProblems+1)
		require.Equal(t, "there are more problems than the 1000 named", problems[setupfile.MaxProblems].Message)
	})
	require.Less(t, spent, 10*uint64(len(text)))
}

func TestATextCutAnywhereIsSaidToBreakOff(t *testing.T) {
	text := read(t, "testdata/small.json")
	whole := len(bytes.TrimSpace(text))
	for n := 1; n < whole; n++ {
		_, problems := setupfile.Read(text[:n])
		require.NotEmpty(t, problems, "cut after %d bytes", n)
		last := problems[len(problems)-1]
		require.Equal(t, "the file breaks off before its end", last.Message, "cut after %d bytes", n)
		require.Equal(t, bytes.Count(bytes.TrimSpace(text[:n]), []byte("\n"))+1, last.Line)
	}
}

func TestAHundredThousandUsersAreReadInTenTimesTheirSize(t *testing.T) {
	text := setupfile.Write(crowd(100_000))
	var file *setupfile.File
	spent := allocated(func() {
		var problems []rbac.Problem
		file, problems = setupfile.Read(text)
		require.Empty(t, problems)
	})
	require.Less(t, spent, 10*uint64(len(text)))
	require.Equal(t, len(text), len(setupfile.Write(file.SetUp)))
}

func BenchmarkRead(b *testing.B) {
	text := setupfile.Write(crowd(100_000))
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		_, problems := setupfile.Read(text)
		require.Empty(b, problems)
	}
}

func BenchmarkWrite(b *testing.B) {
	s := crowd(100_000)
	for b.Loop() {
		b.SetBytes(int64(len(setupfile.Write(s))))
	}
}

// allocated is how many bytes f takes from the heap, freed or not.
func allocated(f func()) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

// crowd is a set-up with n users, fifty to a group.
func crowd(n int) *rbac.SetUp {
	s := &rbac.SetUp{
		Name: "Crowd",
		Catalogue: rbac.Catalogue{Areas: []*rbac.Area{{Key: "a", Name: "Area", Permissions: []*rbac.Permission{
			{Key: "billing", Name: "Billing", Scope: rbac.ScopeNone, Editable: true}}}}},
		Roles: []*rbac.Role{{Key: "viewer", Name: "Viewer", Reach: rbac.ReachGroups, Toggles: []rbac.PermissionKey{"billing"}}},
	}
	for i := range n {
		key := rbac.GroupKey(fmt.Sprintf("team-%05d", i/50))
		if i%50 == 0 {
			s.Groups = append(s.Groups, &rbac.Group{Key: key, Name: fmt.Sprintf("Team %d", i/50)})
		}
		email := rbac.Email(fmt.Sprintf("user-%06d@acme.test", i))
		g := s.Groups[len(s.Groups)-1]
		g.Users = append(g.Users, email)
		s.Users = append(s.Users, &rbac.User{Email: email, FirstName: "Zoë", LastName: fmt.Sprint(i), Status: rbac.Active,
			Assignments: []rbac.Assignment{{Role: "viewer", Reason: "hired"}}, Toggles: map[rbac.PermissionKey]rbac.Level{"billing": rbac.Read},
			Views: rbac.Views{Groups: []rbac.GroupKey{key}, Goals: []rbac.GroupKey{key}}})
	}
	return s
}
