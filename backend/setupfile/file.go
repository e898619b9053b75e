package setupfile

import (
	"rolebook/backend/course"
	"rolebook/backend/rbac"
)

// The limits of a document. A file past one of them is refused, not cut.
const (
	MaxBytes    = 50 << 20 // of text
	MaxDepth    = 64       // of objects and lists within each other
	MaxProblems = 1000     // named; a file with more is read no further
)

// What stands in the fields "format" and "version" of a document.
const (
	Format  = "rolebook.setup"
	Version = 1
)

// Section is a top-level field of the document. A section that is absent from a file leaves
// what it is imported into untouched; an empty one means none (access-model §8).
type Section string

// The sections.
const (
	Name        Section = "name"
	Notes       Section = "notes"
	AddOns      Section = "addOns"
	Catalogue   Section = "catalogue"
	Roles       Section = "roles"
	Constraints Section = "constraints"
	Groups      Section = "groups"
	Users       Section = "users"
	Statements  Section = "statements"
)

// Sections lists every section in the order in which they are written.
var Sections = []Section{Name, Notes, AddOns, Catalogue, Roles, Constraints, Groups, Users, Statements}

// RolesOnly are the sections of an export of roles alone. Roles refer to nothing but each
// other and the catalogue, so the file goes into every set-up with the same catalogue; it
// carries no name, which would rename the set-up it goes into, and no constraints, which the
// people there might break.
var RolesOnly = []Section{Roles}

// File is a document that was read without a problem.
type File struct {
	SetUp    *rbac.SetUp      // canonical; what is absent from the file is empty
	Sections map[Section]bool // what the file has
	Partial  bool             // lacks the catalogue, roles, groups or users, to which the rest may refer
	Open     []rbac.Problem   // partial: references to what the set-up it goes into must have
}

// Read reads a document. Without a problem the file is complete and the problems are nil;
// with any, the file is nil and the problems stand in the order of their lines. What a file
// must satisfy is access-model §1 and rbac.Validate; a whole set-up must have a name, a part
// of one need not: a name that is absent stays as it is. In a partial file references to what
// is not in it are no problems but stand in File.Open. Whether somebody could repair access
// is not asked here (access-model §8).
func Read(text []byte) (*File, []rbac.Problem) { return ReadOn(nil, text) }

// ReadOn is Read on a course; where that is over, what it gives is for nobody.
func ReadOn(on *course.Course, text []byte) (*File, []rbac.Problem) {
	text, refusal := decoded(text)
	if refusal != nil {
		return nil, []rbac.Problem{*refusal}
	}
	r := newReader(text)
	r.on = on
	d, whole := r.read()
	if foreign := r.foreign(d); foreign != nil {
		return nil, []rbac.Problem{*foreign}
	}
	if !whole {
		return nil, r.problems()
	}
	file := &File{Sections: map[Section]bool{}}
	for _, s := range Sections {
		file.Sections[s] = r.has[string(s)]
	}
	file.Partial = !file.Sections[Catalogue] || !file.Sections[Roles] || !file.Sections[Groups] || !file.Sections[Users]
	if !file.Partial && !file.Sections[Name] {
		r.path = path{{name: string(Name)}}
		r.note(0, missing(documentShape.field(string(Name))))
	}
	file.Open = r.judge(&d.SetUp, file.Partial)
	if len(r.found) > 0 {
		return nil, r.problems()
	}
	file.SetUp = d.SetUp.Canonical()
	return file, nil
}
