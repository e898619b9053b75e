package plan

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"rolebook/backend/rbac"
	"rolebook/backend/tongue"
)

// Substitute is who holds somebody's roles beside their own, and for how long. The zero value
// is nobody.
type Substitute struct {
	By    rbac.Email
	From  rbac.Instant // zero = at once
	Until rbac.Instant // the first instant it no longer counts; zero = for good
	Admit bool         // who is only invited is let in with it
}

// ready reports whether a colleague can step in.
func (by Substitute) ready(u *rbac.User) bool {
	return u.Status == rbac.Active || by.Admit && u.Status == rbac.Invited
}

func (by Substitute) named(s *rbac.SetUp) string { return peopleNamed(s, []rbac.Email{by.By}) }

// lasting says until when, naming the last day of an end at midnight.
func (by Substitute) lasting() string {
	const day = 24 * time.Hour
	switch until := by.Until.UTC(); {
	case by.Until.IsZero():
		return ""
	case until.Equal(until.Truncate(day)):
		return tongue.Say(" until %s", until.Add(-day).Format(tongue.Say("2 January 2006")))
	default:
		return tongue.Say(" until %s", until.Format(tongue.Say("2 January 2006, 15:04 UTC")))
	}
}

// Lent is a role of somebody who is covered for: as the substitute is to hold it, or why not.
type Lent struct {
	Held rbac.Assignment // as it is held
	As   rbac.Assignment // as it is to be held; without meaning when it is kept back
	Kept KeptBack        // empty = it is lent
}

// KeptBack is why a role is not lent.
type KeptBack string

// The reasons to keep a role back.
const (
	KeptOwner    KeptBack = "owner"     // an owner role is given on purpose, never along with others
	KeptHeld     KeptBack = "held"      // the substitute holds it as widely and as long already
	KeptElapsed  KeptBack = "elapsed"   // it does not count in that time
	KeptNoGroups KeptBack = "no-groups" // it shows the holder nobody's data; the substitute would see more
	KeptReadOnly KeptBack = "read-only" // its holder may change nothing; the substitute could
)

// coverWords begin the reason of a role held to cover for somebody, in every language that the
// program speaks: it stays as it was written.
var coverWords = []string{"Covers for ", "Vertretung für "}

// isCover reports whether a role is held to cover for somebody.
func isCover(a rbac.Assignment) bool {
	return slices.ContainsFunc(coverWords, func(begin string) bool { return strings.HasPrefix(a.Reason, begin) })
}

// coversFor reports whether a role is held to cover for that person.
func coversFor(s *rbac.SetUp, u *rbac.User, a rbac.Assignment) bool {
	who := unmistakable(s, u)
	return slices.ContainsFunc(coverWords, func(begin string) bool { return a.Reason == begin+who })
}

// CoverReason is the reason that roles held to cover for somebody carry; who shares a name with
// somebody else is told apart by the e-mail address.
func CoverReason(s *rbac.SetUp, u *rbac.User) string {
	return tongue.Say("Covers for %s", unmistakable(s, u))
}

func unmistakable(s *rbac.SetUp, u *rbac.User) string {
	alike := func(other *rbac.User) bool { return other.Email != u.Email && other.Name() == u.Name() }
	if u.Name() != string(u.Email) && slices.ContainsFunc(s.Users, alike) {
		return fmt.Sprintf("%s (%s)", u.Name(), u.Email)
	}
	return u.Name()
}

// Cover lends the roles of somebody to a substitute for their groups, until a day, with a
// reason that says so (checklist 155, 160). Covering again for the same person replaces what
// was lent. Nothing to lend, no end, or a substitute who is not active is ErrInvalid; one
// who is only invited can be let in with it.
func Cover(s *rbac.SetUp, email rbac.Email, by Substitute) Edit {
	title := tongue.Say("%s covers for %s%s", by.named(s), peopleNamed(s, []rbac.Email{email}), by.lasting())
	return Edit{Title: title, Do: func(s *rbac.SetUp) (*rbac.SetUp, error) {
		if by.Until.IsZero() {
			return nil, fmt.Errorf("user %q: covers without an end: %w", by.By, rbac.ErrInvalid)
		}
		return lend(s, email, by, CoverReason)
	}}
}

// takeOver is Cover for good, or until the end the substitute has.
func takeOver(email rbac.Email, by Substitute) Edit {
	reason := func(s *rbac.SetUp, u *rbac.User) string { return tongue.Say("Took over from %s", unmistakable(s, u)) }
	return Edit{Do: func(s *rbac.SetUp) (*rbac.SetUp, error) { return lend(s, email, by, reason) }}
}

func lend(s *rbac.SetUp, email rbac.Email, by Substitute, reason func(*rbac.SetUp, *rbac.User) string) (*rbac.SetUp, error) {
	lent, err := Lend(s, email, by)
	if err != nil {
		return nil, err
	}
	u := s.User(email)
	var roles []rbac.Assignment
	for _, l := range lent {
		if l.Kept == "" {
			l.As.Reason = reason(s, u)
			roles = append(roles, l.As)
		}
	}
	if len(roles) == 0 {
		return nil, fmt.Errorf("user %q: no role that can be lent: %w", email, rbac.ErrInvalid)
	}
	return changeUsers("", []rbac.Email{by.By}, func(s *rbac.SetUp, substitute *rbac.User) error {
		substitute.Assignments, substitute.Status = withoutCovers(s, substitute, u), rbac.Active
		for _, a := range roles {
			if !holdsAssignment(substitute, a) {
				substitute.Assignments = append(slices.Clip(substitute.Assignments), a)
			}
		}
		return nil
	}).Do(s)
}

// Lend says what becomes of every role of somebody whom a substitute is to cover for or to
// follow. The substitute must be somebody else, and active or let in with it.
func Lend(s *rbac.SetUp, email rbac.Email, by Substitute) ([]Lent, error) {
	u, err := colleagueAt(s, email)
	if err != nil {
		return nil, err
	}
	substitute, err := colleagueAt(s, by.By)
	switch {
	case err != nil:
		return nil, err
	case by.By == email:
		return nil, fmt.Errorf("user %q: in the place of themselves: %w", email, rbac.ErrInvalid)
	case !by.ready(substitute):
		return nil, fmt.Errorf("user %q: is %s: %w", by.By, substitute.Status, rbac.ErrInvalid)
	case !by.Until.IsZero() && !by.Until.After(by.From.Time):
		return nil, fmt.Errorf("user %q: until %s: not after its start: %w", by.By, by.Until, rbac.ErrInvalid)
	}
	own := *substitute
	own.Assignments = withoutCovers(s, substitute, u)
	lent := make([]Lent, len(u.Assignments))
	for i, a := range u.Assignments {
		if err := checkAssignment(s, a); err != nil {
			return nil, fmt.Errorf("user %q: %w", email, err)
		}
		lent[i] = lendOne(s, u, &own, a, by)
	}
	return lent, nil
}

func lendOne(s *rbac.SetUp, u, substitute *rbac.User, a rbac.Assignment, by Substitute) Lent {
	l := Lent{Held: a, As: rbac.Assignment{Role: a.Role, From: later(a.From, by.From), Until: sooner(a.Until, by.Until)}}
	r := s.Role(a.Role)
	groups, bounded := lentGroups(s, u, a, r)
	l.As.Groups = groups
	switch {
	case r.Owner:
		l.Kept = KeptOwner
	case !l.As.Until.IsZero() && !l.As.Until.After(l.As.From.Time):
		l.Kept = KeptElapsed
	case !bounded:
		l.Kept = KeptNoGroups
	case holdsAsWidely(s, substitute, l.As, r):
		l.Kept = KeptHeld
	case u.ReadOnly && !substitute.ReadOnly:
		l.Kept = KeptReadOnly
	}
	return l
}

// lentGroups are the groups a role is lent for: those it counts for where it is held. None means
// that it reaches everything by itself, or shows nobody's data; otherwise, without a group to
// bound it, it would show the substitute what the holder does not see.
func lentGroups(s *rbac.SetUp, u *rbac.User, a rbac.Assignment, r *rbac.Role) (groups []rbac.GroupKey, bounded bool) {
	switch {
	case len(a.Groups) > 0:
		return a.Groups, true
	case r.Reach == rbac.ReachAll && !u.LimitedAccess:
		return nil, true
	case u.Views.All:
		for _, g := range s.Groups {
			if g.Parent == "" {
				groups = append(groups, g.Key)
			}
		}
	default:
		groups = u.Views.Groups
	}
	return groups, len(groups) > 0 || !showsData(s, r.Key, map[rbac.RoleKey]bool{})
}

// showsData reports whether a role, or one that it includes, may show anybody's data.
func showsData(s *rbac.SetUp, key rbac.RoleKey, seen map[rbac.RoleKey]bool) bool {
	r := s.Role(key)
	if r == nil || seen[key] {
		return false
	}
	seen[key] = true
	for _, p := range s.Catalogue.Permissions() {
		if p.Scoped() && (r.Grants[p.Key] != rbac.No || slices.Contains(r.Toggles, p.Key)) {
			return true
		}
	}
	return slices.ContainsFunc(r.Includes, func(junior rbac.RoleKey) bool { return showsData(s, junior, seen) })
}

// holdsAsWidely reports whether somebody holds the role for all of that time and those groups.
func holdsAsWidely(s *rbac.SetUp, u *rbac.User, lent rbac.Assignment, r *rbac.Role) bool {
	tree := parents(s.Groups)
	return slices.ContainsFunc(u.Assignments, func(a rbac.Assignment) bool {
		begun := a.From.IsZero() || !a.From.After(lent.From.Time)
		lasts := a.Until.IsZero() || !lent.Until.IsZero() && !a.Until.Before(lent.Until.Time)
		if a.Role != lent.Role || !begun || !lasts {
			return false
		}
		groups := a.Groups
		if len(groups) == 0 {
			if len(lent.Groups) == 0 || r.Reach == rbac.ReachAll && !u.LimitedAccess || u.Views.All {
				return true
			}
			groups = u.Views.Groups
		}
		outside := func(g rbac.GroupKey) bool { return !tree.under(g, groups) }
		return len(lent.Groups) > 0 && !slices.ContainsFunc(lent.Groups, outside)
	})
}

// withoutCovers are somebody's roles but those held to cover for another.
func withoutCovers(s *rbac.SetUp, u, covered *rbac.User) []rbac.Assignment {
	return slices.DeleteFunc(slices.Clone(u.Assignments), func(a rbac.Assignment) bool { return coversFor(s, covered, a) })
}

// endCovers takes back what was lent to cover for somebody.
func endCovers(email rbac.Email) Edit {
	return Edit{Do: func(s *rbac.SetUp) (*rbac.SetUp, error) {
		covered := s.User(email)
		if covered == nil {
			return nil, fmt.Errorf("user %q: %w", email, rbac.ErrNotFound)
		}
		var covering []rbac.Email
		for _, u := range s.Users {
			if slices.ContainsFunc(u.Assignments, func(a rbac.Assignment) bool { return coversFor(s, covered, a) }) {
				covering = append(covering, u.Email)
			}
		}
		return changeUsers("", covering, func(s *rbac.SetUp, u *rbac.User) error {
			u.Assignments = withoutCovers(s, u, covered)
			return nil
		}).Do(s)
	}}
}

// sooner is the earlier of two ends, zero being none.
func sooner(a, b rbac.Instant) rbac.Instant {
	if b.IsZero() || !a.IsZero() && a.Before(b.Time) {
		return a
	}
	return b
}

// later is the later of two beginnings, zero being none.
func later(a, b rbac.Instant) rbac.Instant {
	if a.After(b.Time) {
		return a
	}
	return b
}
