package plan

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"

	"rolebook/backend/course"
	"rolebook/backend/rbac"
	"rolebook/backend/setupfile"
	"rolebook/backend/tongue"
)

// Mode is how far an import goes (access-model §8).
type Mode string

// The modes.
const (
	Merge   Mode = "merge"    // add and update; removals only where ticked
	Replace Mode = "replace"  // mirror the file, whatever the base
	AddOnly Mode = "add-only" // change nothing that is there
)

// Modes lists the modes in the order shown.
var Modes = []Mode{Merge, Replace, AddOnly}

// Import is a file on its way into a set-up. A section that is absent is left untouched in
// every mode; an empty one means none (access-model §8). With a base, merge is a three-way
// merge by field: what only one side changed since then counts, and where both changed the
// same to something else there is a conflict, in which what is there stays unless the file is
// told to win.
type Import struct {
	Name     string      // of the file, for the title
	File     *rbac.SetUp // canonical
	Sections map[setupfile.Section]bool
	Mode     Mode
	Base     *rbac.SetUp // canonical: what the file was exported from; nil = not known
	Remove   []Place     // merge: what to remove of that which the file does not have
	Theirs   []Place     // the conflicts in which the file wins
}

// Place is an entity, or with a field a part of one, named as in the document:
// `grants["alarms.log"]`. An add-on the organisation has is of KindSetUp with its key.
type Place struct {
	Kind  rbac.Kind
	Key   string
	Field string
}

// Fate is what becomes of an entity in an import.
type Fate string

// The fates.
const (
	Added   Fate = "added"
	Updated Fate = "updated"
	Refused Fate = "refused" // the file asks for something that does not happen: add-only, or a conflict
	Removed Fate = "removed"
	Left    Fate = "left" // not in the file, and not ticked to be removed
)

// Entry is one entity and its fate.
type Entry struct {
	Place
	Fate Fate
}

// Conflict is a field that both sides changed since the base, each to something else. With an
// empty field it is a whole entity, removed here and changed in the file; Ours is then nil.
type Conflict struct {
	Place
	Base, Ours, Theirs any
	TakesTheirs        bool
}

// Reuse is a key under which the file has an entity of another name or kind: perhaps another
// thing altogether (access-model §6).
type Reuse struct {
	Place   // with the field name or kind
	Was, Is string
}

// Count says what became of the entities of a kind: Read = Created + Changed + Same + Refused.
type Count struct {
	Read, Created, Changed, Same, Refused int // of those in the file
	Removed, Left                         int // of those that are not in the file
}

// Outcome is what an import does to a set-up. Lists stand in the order of kinds and keys.
type Outcome struct {
	SetUp     *rbac.SetUp // canonical; whether it is valid is for Make to say
	Entries   []Entry     // all but those that stay the same
	Conflicts []Conflict
	Reused    []Reuse
	Counts    map[rbac.Kind]Count
}

// Edit is the import as an edit, to be worked out against the set-up of the moment.
func (im Import) Edit() Edit {
	title := tongue.Say("Import %s", im.Name)
	along := func(on *course.Course, s *rbac.SetUp) (*rbac.SetUp, error) {
		outcome, err := im.AgainstOn(on, s)
		if err != nil {
			return nil, err
		}
		return outcome.SetUp, nil
	}
	return Edit{Title: title, Trusted: true, Along: along, Do: func(s *rbac.SetUp) (*rbac.SetUp, error) { return along(nil, s) }}
}

// Against works the import out against a set-up. An unknown mode is ErrInvalid.
func (im Import) Against(s *rbac.SetUp) (*Outcome, error) { return im.AgainstOn(nil, s) }

// AgainstOn is Against on a course: ErrGivenUp when nobody waits any more.
func (im Import) AgainstOn(on *course.Course, s *rbac.SetUp) (*Outcome, error) {
	if !slices.Contains(Modes, im.Mode) {
		return nil, fmt.Errorf("import mode %q: %w", im.Mode, rbac.ErrInvalid)
	}
	m := &merge{Import: im, on: on, known: im.Base != nil, remove: map[Place]bool{}, theirs: map[Place]bool{}}
	if m.Base == nil {
		m.Base = new(rbac.SetUp)
	}
	for _, p := range im.Remove {
		m.remove[p] = true
	}
	for _, p := range im.Theirs {
		m.theirs[p] = true
	}
	m.out.Counts = map[rbac.Kind]Count{}
	m.out.SetUp = m.setUp(s)
	if err := on.Err(); err != nil {
		return nil, err
	}
	byKindAndKey(m.out.Entries, func(e Entry) Place { return e.Place })
	byKindAndKey(m.out.Conflicts, func(c Conflict) Place { return c.Place })
	byKindAndKey(m.out.Reused, func(r Reuse) Place { return r.Place })
	return &m.out, nil
}

func byKindAndKey[E any](list []E, of func(E) Place) {
	slices.SortStableFunc(list, func(a, b E) int {
		p, q := of(a), of(b)
		return cmp.Or(
			cmp.Compare(slices.Index(rbac.Kinds, p.Kind), slices.Index(rbac.Kinds, q.Kind)),
			cmp.Compare(p.Key, q.Key), cmp.Compare(p.Field, q.Field))
	})
}

// merge is an import being worked out.
type merge struct {
	Import
	on     *course.Course
	known  bool // whether there is a base
	remove map[Place]bool
	theirs map[Place]bool
	out    Outcome
}

func (m *merge) setUp(s *rbac.SetUp) *rbac.SetUp {
	next := *s
	m.head(s, &next)
	if m.Sections[setupfile.AddOns] {
		next.AddOns = m.addOns(s.AddOns)
	}
	if m.Sections[setupfile.Catalogue] {
		name := next.Catalogue.Name
		next.Catalogue = m.catalogue(&s.Catalogue)
		next.Catalogue.Name = name
	}
	if m.Sections[setupfile.Roles] {
		next.Roles = m.roles(s.Roles)
	}
	if m.Sections[setupfile.Constraints] {
		next.Constraints = mergedSorted(m, constraintNoun, lists[rbac.Constraint]{m.Base.Constraints, s.Constraints, m.File.Constraints})
	}
	if m.Sections[setupfile.Groups] {
		next.Groups = mergedSorted(m, groupNoun, lists[rbac.Group]{m.Base.Groups, s.Groups, m.File.Groups})
	}
	if m.Sections[setupfile.Users] {
		next.Users = mergedSorted(m, userNoun, lists[rbac.User]{m.Base.Users, s.Users, m.File.Users})
	}
	if m.Sections[setupfile.Statements] {
		next.Statements = mergedSorted(m, statementNoun, lists[rbac.Statement]{m.Base.Statements, s.Statements, m.File.Statements})
	}
	return &next
}

// head merges name, notes and the catalogue's name; what the file does not have counts as
// unchanged.
func (m *merge) head(s, next *rbac.SetUp) {
	base, ours, file := headOf(m.Base), headOf(s), headOf(m.File)
	base.AddOns, ours.AddOns, file.AddOns = nil, nil, nil
	any := false
	for _, part := range []struct {
		section  setupfile.Section
		is, was  *string
		original string
	}{
		{setupfile.Name, &file.Name, &base.Name, ours.Name},
		{setupfile.Notes, &file.Notes, &base.Notes, ours.Notes},
		{setupfile.Catalogue, &file.Catalogue, &base.Catalogue, ours.Catalogue},
	} {
		any = any || m.Sections[part.section]
		if !m.Sections[part.section] {
			*part.is, *part.was = part.original, part.original
		}
	}
	if any {
		head := inBoth(m, headNoun, sides[rbac.Head]{base, ours, file})
		next.Name, next.Notes, next.Catalogue.Name = head.Name, head.Notes, head.Catalogue
	}
}

func (m *merge) addOns(ours []rbac.AddOnKey) []rbac.AddOnKey {
	pointers := func(list []rbac.AddOnKey) (to []*rbac.AddOnKey) {
		for i := range list {
			to = append(to, &list[i])
		}
		return to
	}
	var keys []rbac.AddOnKey
	for _, key := range merged(m, boughtNoun, lists[rbac.AddOnKey]{pointers(m.Base.AddOns), pointers(ours), pointers(m.File.AddOns)}) {
		keys = append(keys, *key)
	}
	return united(keys, nil)
}

func (m *merge) roles(ours []*rbac.Role) []*rbac.Role {
	l := lists[rbac.Role]{m.Base.Roles, ours, m.File.Roles}
	return arranged(m, roleNoun, l, merged(m, roleNoun, l))
}

func same[E any](a, b *E) bool { return a == b || reflect.DeepEqual(a, b) }
