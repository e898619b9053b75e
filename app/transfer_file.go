package app

import (
	"fmt"
	"slices"

	"rolebook/backend/audit"
	"rolebook/backend/course"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
	"rolebook/backend/setupfile"
	"rolebook/backend/template"
)

// export makes the document of a set-up: whole, its roles alone, or a template to start others from.
func (l *look) export(what string) (ExportView, []byte, error) {
	leaving, sections, name := l.setUp(), setupfile.Sections, fill(l.transfer.fileAll, "name", l.setUp().Name)
	switch what {
	case exportAll:
	case exportRoles:
		sections, name = setupfile.RolesOnly, fill(l.transfer.fileRoles, "name", l.setUp().Name)
	case exportTemplate:
		leaving, sections = template.Of(leaving), template.Sections
		name = fill(l.transfer.fileTemplate, "product", leaving.Catalogue.Name)
	default:
		return ExportView{}, nil, fmt.Errorf("export %q: %w", what, rbac.ErrInvalid)
	}
	text := setupfile.WriteSections(leaving, sections)
	fingerprint := fingerprintOf(text)
	return ExportView{
		What: what, FileName: fileName(name), Size: len(text), Fingerprint: fingerprint, Spoken: setupfile.Spoken(fingerprint),
		Holds: l.holds(leaving, sections),
	}, text, nil
}

// fileName names the document of a set-up.
func fileName(name string) string { return fileStem(name) + ".json" }

// fileStem makes the beginning of a file name that every system takes of a name.
func fileStem(name string) string {
	return rbac.KeyFrom(name, "rolebook", func(string) bool { return false })
}

// holds counts what is in sections of a set-up. What has no number stands as 1.
func (t teller) holds(s *rbac.SetUp, sections []setupfile.Section) []Count {
	permissions := 0
	for range s.Catalogue.Permissions() {
		permissions++
	}
	counts := map[setupfile.Section]int{
		setupfile.AddOns: len(s.AddOns), setupfile.Catalogue: permissions, setupfile.Roles: len(s.Roles),
		setupfile.Constraints: len(s.Constraints), setupfile.Groups: len(s.Groups), setupfile.Users: len(s.Users),
		setupfile.Statements: len(s.Statements),
	}
	var list []Count
	for _, section := range sections {
		if n, counted := counts[section]; counted {
			list = append(list, Count{Key: string(section), Name: t.transfer.sections[section].of(n), Count: n})
		}
	}
	return list
}

// viewFile is what is in a document that can be read.
func (c *call) viewFile(view *ImportFile, file *setupfile.File) {
	t := tell(file.SetUp)
	sections := present(file.Sections)
	view.Whole, view.SetUpName, view.Product = !file.Partial, file.SetUp.Name, file.SetUp.Catalogue.Name
	view.Holds = t.holds(file.SetUp, sections)
	for _, s := range setupfile.Sections {
		if !file.Sections[s] {
			view.Absent = append(view.Absent, t.transfer.absent[s])
		}
	}
	text := setupfile.WriteSections(file.SetUp, sections)
	view.Same = string(text) == string(setupfile.WriteSections(c.setUp(), sections))
	view.Fingerprint = fingerprintOf(text)
	view.Spoken = setupfile.Spoken(view.Fingerprint)
}

// basesLooked is how many of the latest documents that left or came in are looked at, and
// entriesRead among how many entries: tables leave, too, and have no fingerprint.
const (
	basesLooked = 8
	entriesRead = 50
)

// bases are the states a document may have been exported from: those that were exported here,
// and documents that came in whole and were what the set-up then was.
func (c *call) bases(file *setupfile.File) ([]ImportBase, error) {
	veil, err := c.open.veil(c.rights)
	if err != nil {
		return nil, err
	}
	found, err := c.open.store.Events(c.on.Context(), audit.Query{
		Actions: []audit.Action{audit.Export, audit.Import, audit.Create}, Limit: entriesRead, Veil: veil,
	})
	if err != nil {
		return nil, err
	}
	documents := slices.DeleteFunc(found.Entries, func(e audit.Entry) bool { return e.Fingerprint == "" })
	var bases []ImportBase
	documents = documents[:min(len(documents), basesLooked)]
	for i, e := range documents {
		if !c.on.At(course.Merging, i, len(documents)) {
			return nil, course.ErrGivenUp
		}
		then, err := c.open.store.At(c.on.Context(), e.Seq)
		if err != nil {
			return nil, err
		}
		if e.Action != audit.Export && setupfile.Fingerprint(then) != e.Fingerprint {
			continue
		}
		outcome, err := plan.Import{File: file.SetUp, Sections: file.Sections, Mode: plan.Replace}.AgainstOn(c.on, then)
		if err != nil {
			return nil, err
		}
		base := ImportBase{Seq: int(e.Seq), Time: e.Time.String(), Title: e.Title}
		for _, n := range outcome.Counts {
			base.Differences += n.Created + n.Changed + n.Removed
		}
		bases = append(bases, base)
	}
	return bases, nil
}
