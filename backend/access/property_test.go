package access_test

import (
	"net/netip"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"rolebook/backend/access"
	"rolebook/backend/rbac"
	"rolebook/backend/rbac/rbactest"
)

func key[E any, K ~string](t *rapid.T, label string, list []*E, of func(*E) K, unknown K) K {
	at := rapid.IntRange(-1, len(list)-1).Draw(t, label)
	if at < 0 {
		return unknown
	}
	return of(list[at])
}

func drawTime(t *rapid.T, s *rbac.SetUp) time.Time {
	instants := []time.Time{time.Date(2026, 11, 1, 12, 0, 0, 0, time.UTC)}
	for _, u := range s.Users {
		for _, a := range u.Assignments {
			for _, i := range []rbac.Instant{a.From, a.Until} {
				if !i.IsZero() {
					instants = append(instants, i.Time, i.Add(-time.Second))
				}
			}
		}
	}
	return rapid.SampledFrom(instants).Draw(t, "time")
}

func drawSubject(t *rapid.T, s *rbac.SetUp) rbac.Subject {
	choices := []rbac.Subject{"", "", "user:nobody@x.test", "group:nothing", "computer:none"}
	for _, u := range s.Users {
		choices = append(choices, rbac.UserSubject(u.Email))
	}
	for _, g := range s.Groups {
		choices = append(choices, rbac.GroupSubject(g.Key), rbac.GroupSubject(g.Key))
		for _, c := range g.Computers {
			choices = append(choices, rbac.ComputerSubject(c))
		}
	}
	return rapid.SampledFrom(choices).Draw(t, "subject")
}

func drawRequest(t *rapid.T, s *rbac.SetUp) access.Request {
	var permissions []*rbac.Permission
	for _, p := range s.Catalogue.Permissions() {
		permissions = append(permissions, p)
	}
	req := access.Request{
		User:       key(t, "user", s.Users, func(u *rbac.User) rbac.Email { return u.Email }, "nobody@x.test"),
		Permission: key(t, "permission", permissions, func(p *rbac.Permission) rbac.PermissionKey { return p.Key }, "nothing"),
		Action:     rapid.SampledFrom(rbac.Actions).Draw(t, "action"),
		Subject:    drawSubject(t, s),
		Time:       drawTime(t, s),
		Channel:    rapid.SampledFrom([]rbac.Channel{"", rbac.UI, rbac.API}).Draw(t, "channel"),
		DateFilter: rapid.SampledFrom(append([]rbac.DateFilter{"", ""}, rbac.DateFilters...)).Draw(t, "date filter"),
		Address: rapid.SampledFrom([]netip.Addr{
			{}, netip.MustParseAddr("10.1.2.3"), netip.MustParseAddr("192.168.7.9"), netip.MustParseAddr("2001:db8::1"),
		}).Draw(t, "address"),
	}
	if rapid.IntRange(0, 3).Draw(t, "names roles") == 0 {
		req.Roles = []rbac.RoleKey{}
		for _, r := range s.Roles {
			if rapid.Bool().Draw(t, "active role") {
				req.Roles = append(req.Roles, r.Key)
			}
		}
	}
	return req
}

func agree(t *rapid.T, ix *access.Index, req access.Request) {
	want, got := oracle{ix.SetUp()}.decide(req), ix.Decide(req)
	require.Equal(t, want.allowed, got.Allowed, "%+v", req)
	require.Equal(t, want.allowed, ix.Allowed(&req), "%+v", req)
	require.Equal(t, want.known, got.Known, "%+v", req)
	require.Equal(t, want.level, got.Level, "%+v", req)
	wanted := []string{}
	for code, holds := range want.codes {
		if holds {
			wanted = append(wanted, string(code))
		}
	}
	slices.Sort(wanted)
	require.Equal(t, wanted, codes(got.Reasons), "%+v", req)
	require.Equal(t, want.allowed, len(got.Reasons) == 0, "an answer is either allowed or has a reason")
}

func agreement(t *rapid.T) {
	ix := access.Compile(rbactest.SetUp(t))
	for range 20 {
		agree(t, ix, drawRequest(t, ix.SetUp()))
	}
}

func TestIndexAgreesWithOracle(t *testing.T) { rapid.Check(t, agreement) }

func FuzzIndexAgreesWithOracle(f *testing.F) { f.Fuzz(rapid.MakeFuzz(agreement)) }

// Whatever the next revision is, an index compiled from the last one answers as one compiled
// from nothing.
func TestNextAgreesWithCompile(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ix := access.Compile(rbactest.SetUp(t))
		for range 3 {
			other := rbactest.SetUp(t)
			next := mix(t, ix.SetUp(), other)
			ix = ix.Next(next)
			fresh := access.Compile(next)
			for range 10 {
				req := drawRequest(t, next)
				require.Equal(t, fresh.Decide(req), ix.Decide(req), "%+v", req)
			}
			require.Equal(t, fresh.Matrix(), ix.Matrix())
		}
	})
}

// mix takes each part of a set-up from one of two, so that some is shared and some is not;
// the result need not be valid.
func mix(t *rapid.T, a, b *rbac.SetUp) *rbac.SetUp {
	next := *a
	take := func(label string) bool { return rapid.Bool().Draw(t, label) }
	if take("catalogue") {
		next.Catalogue, next.AddOns = b.Catalogue, b.AddOns
	}
	for _, r := range b.Roles {
		if take("role") {
			next = *next.WithRole(r)
		}
	}
	for _, g := range b.Groups {
		if take("group") {
			next = *next.WithGroup(g)
		}
	}
	for _, u := range b.Users {
		if take("user") {
			next = *next.WithUser(u)
		}
	}
	for _, u := range a.Users {
		if take("without user") {
			next = *next.WithoutUser(u.Email)
		}
	}
	if len(a.Groups) > 0 && take("without group") {
		next = *next.WithoutGroup(a.Groups[0].Key)
	}
	return &next
}

// A hold says of every group what the decision says of it.
func TestHoldAgreesWithDecisions(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rbactest.SetUp(t)
		ix := access.Compile(s)
		c := access.Circumstances{Time: drawTime(t, s), Channel: rapid.SampledFrom(rbac.Channels).Draw(t, "channel")}
		for _, u := range s.Users {
			for _, p := range s.Catalogue.Permissions() {
				h := ix.Hold(u.Email, p.Key, c)
				for _, a := range rbac.Actions {
					if a == rbac.Edit && !p.Editable {
						continue
					}
					for _, g := range s.Groups {
						req := access.Request{
							User: u.Email, Permission: p.Key, Action: a, Subject: rbac.GroupSubject(g.Key),
							Time: c.Time, Channel: c.Channel,
						}
						require.Equal(t, ix.Allowed(&req), holdCovers(h, a, g.Key), "%+v %+v", req, h)
					}
				}
			}
		}
	})
}

func holdCovers(h access.Hold, a rbac.Action, g rbac.GroupKey) bool {
	if !h.Can(a) {
		return false
	}
	if h.Level.Of(a) == rbac.ExtentAll {
		return true
	}
	if a == rbac.Edit {
		return h.AllWrite || slices.Contains(h.Write, g)
	}
	return h.AllRead || slices.Contains(h.Read, g)
}
