package plan

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/access"
	"rolebook/backend/rbac"
	"rolebook/backend/rbac/rbactest"
)

// A newcomer whose address reads as somebody's is that person, or is refused with the address
// that was probably meant (promises P28).
func TestWhoReadsAsSomebodyIsNotTakenForAnother(t *testing.T) {
	s := office(t).WithUser(&rbac.User{Email: "anna@acme.test", Status: rbac.Active})
	for _, text := range rbactest.Annas {
		email := rbac.NewEmail(text)
		for name, edit := range map[string]Edit{
			"invite": Invite(Newcomer{Email: email, Role: "viewer"}),
			"join":   Join(s, Newcomer{Email: email}, Job{Like: "bob@acme.test"}),
			"rename": RenameUser(s, "bob@acme.test", email),
		} {
			_, err := edit.Do(s)
			if email == "anna@acme.test" {
				assert.ErrorIs(t, err, rbac.ErrExists, "%s %q", name, text)
				continue
			}
			require.ErrorIs(t, err, rbac.ErrInvalid, "%s %q", name, text)
			assert.ErrorContains(t, err, `write "anna@acme.test"`, "%s %q", name, text)
		}
	}
}

// What looks alike and may be two people is said, however it comes into the set-up.
func TestWhoLooksLikeSomebodyIsToldOf(t *testing.T) {
	s, at := office(t), time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)
	for address, near := range map[string]string{
		"b0b@acme.test": "bob@acme.test", "bоb@acme.test": "bob@acme.test", "ｂｏｂ@acme.test": "bob@acme.test",
		"bob@acrne.test": "bob@acme.test", "rob@acme.test": "",
	} {
		u := &rbac.User{Email: rbac.Email(address), Status: rbac.Active, Assignments: []rbac.Assignment{{Role: "viewer"}}}
		brought := s.WithUser(u.Canonical())
		p, err := Make(access.Compile(s), Edit{Title: "Import", Do: func(*rbac.SetUp) (*rbac.SetUp, error) { return brought, nil }}, at)
		require.NoError(t, err)
		assert.Equal(t, near, nearOf(p.Findings, address), address)
		after := Findings(nil, access.Compile(brought), at)
		assert.Equal(t, near != "", nearOf(after, address) != "" || nearOf(after, "bob@acme.test") != "", "and afterwards: %s", address)
	}
}

func TestOfManyWhoLookAlikeEachButOneIsToldOf(t *testing.T) {
	s := office(t)
	var users []*rbac.User
	for _, one := range strings.Fields("ll@x.test l1@x.test 1l@x.test 11@x.test") {
		users = append(users, &rbac.User{Email: rbac.Email(one), Status: rbac.Active})
	}
	s = s.WithUsers(users...)
	found := alikeFindings(s, s.Users)
	require.Len(t, found, 3)
	for _, f := range found {
		assert.EqualValues(t, "11@x.test", f.Near)
	}
}

func nearOf(findings []Finding, address string) string {
	for _, f := range findings {
		if f.Code == LooksLike && string(f.User) == address {
			return string(f.Near)
		}
	}
	return ""
}
