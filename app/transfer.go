package app

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"

	"rolebook/backend/audit"
	"rolebook/backend/course"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
	"rolebook/backend/setupfile"
)

// Transfer is the screen on which a set-up leaves as a document and a document comes in.
type Transfer struct{ session *Session }

var (
	viewTransfer = act{screen: rbac.ScreenTransfer, whole: []rbac.Screen{rbac.ScreenUsers, rbac.ScreenGroups}}
	editTransfer = act{screen: rbac.ScreenTransfer, whole: []rbac.Screen{rbac.ScreenUsers, rbac.ScreenGroups}, action: rbac.Edit}
)

// What an export holds.
const (
	exportAll      = "all"
	exportRoles    = "roles"
	exportTemplate = "template"
)

// Describe shows what an export would hold. What is all or roles.
func (x *Transfer) Describe(setUp, what string) (ExportView, error) {
	return seeing(x.session, setUp, viewTransfer, func(c *call) (ExportView, error) {
		if err := c.rights.complete(); err != nil {
			return ExportView{}, err
		}
		view, _, err := c.look().export(what)
		return view, err
	})
}

// Export makes the document and notes in the history that it left, with its fingerprint.
func (x *Transfer) Export(setUp, what string) (ExportFile, error) {
	return deciding(x.session, setUp, viewTransfer, func(c *call) (ExportFile, error) {
		if err := c.rights.complete(); err != nil {
			return ExportFile{}, err
		}
		view, text, err := c.look().export(what)
		if err != nil {
			return ExportFile{}, err
		}
		about := about{action: audit.Export, fingerprint: view.Fingerprint}
		if err := c.leaves(viewTransfer, c.event(spoken().transfer.exported[what], about)); err != nil {
			return ExportFile{}, err
		}
		return ExportFile{File: c.keepFile(view.FileName, text), View: view}, nil
	})
}

// Read shows what is in a document at hand, or everything that is wrong with it.
func (x *Transfer) Read(setUp, fileID string) (ImportFile, error) {
	return seeing(x.session, setUp, viewTransfer, func(c *call) (ImportFile, error) {
		at, err := c.file(fileID)
		if err != nil {
			return ImportFile{}, err
		}
		view := ImportFile{File: FileCard{ID: fileID, Name: at.Name, Size: len(at.Bytes)}}
		file, problems := setupfile.ReadOn(c.on, at.Bytes)
		if err := c.on.Err(); err != nil {
			return ImportFile{}, err
		}
		for _, p := range problems {
			view.Problems = append(view.Problems, FileProblem{Line: p.Line, Path: p.Path, Message: capital(p.Message), Mend: p.Mend})
		}
		if len(problems) > 0 {
			return view, nil
		}
		c.viewFile(&view, file)
		view.Bases, err = c.bases(file)
		view.Base = likeliest(&view)
		return view, err
	})
}

// likeliest is the base from which a whole set-up differs least; 0 when it does not differ at
// all, for what was not changed since can only be meant to come back, and for a part of one,
// which is mostly written by hand.
func likeliest(file *ImportFile) int {
	if !file.Whole || len(file.Bases) == 0 {
		return 0
	}
	base := slices.MinFunc(file.Bases, func(a, b ImportBase) int { return a.Differences - b.Differences })
	if base.Differences == 0 {
		return 0
	}
	return base.Seq
}

// Preview shows what an import would do.
func (x *Transfer) Preview(setUp string, choice ImportChoice) (ImportPreview, error) {
	return seeing(x.session, setUp, viewTransfer, func(c *call) (ImportPreview, error) {
		im, err := c.importOf(c.on, choice)
		if err != nil {
			return ImportPreview{}, err
		}
		outcome, err := im.AgainstOn(c.on, c.setUp())
		if err != nil {
			return ImportPreview{}, err
		}
		return tellImport(c.setUp(), im, outcome).preview(), nil
	})
}

// Import plans the import. It is never harmless: somebody looks at what comes from a file, also
// where nobody gains or loses.
func (x *Transfer) Import(setUp string, choice ImportChoice) (PlanView, error) {
	return inSetUp(x.session, setUp, editTransfer, func(c *call) (PlanView, error) {
		im, err := during(c.Session, c.readingStep(choice.File), func(on *course.Course) (plan.Import, error) { return c.importOf(on, choice) })
		if err != nil {
			return PlanView{}, err
		}
		fingerprint := fingerprintOf(setupfile.WriteSections(im.File, present(im.Sections)))
		view, err := c.propose(im.Edit(), about{action: audit.Import, source: audit.FromImport, fingerprint: fingerprint})
		view.Harmless = false
		return view, err
	})
}

// readingStep says which file is being read.
func (s *Session) readingStep(fileID string) string {
	at, _ := s.file(fileID)
	return ReadingStep(at.Name, len(at.Bytes))
}

// ReadingStep says that a file of so many bytes is being read.
func ReadingStep(name string, size int) string {
	return fill(spoken().progress.reading, "file", name, "size", number(size>>20))
}

// importOf is the import that a choice describes.
func (c *call) importOf(on *course.Course, choice ImportChoice) (plan.Import, error) {
	at, err := c.file(choice.File)
	if err != nil {
		return plan.Import{}, err
	}
	file, err := readSetUpOn(on, at.Bytes)
	if err != nil {
		return plan.Import{}, err
	}
	im := plan.Import{
		Name: at.Name, File: file.SetUp, Sections: file.Sections, Mode: plan.Mode(choice.Mode),
		Remove: importPlaces(choice.Remove), Theirs: importPlaces(choice.Theirs),
	}
	if choice.Base < 0 {
		return plan.Import{}, fmt.Errorf("entry %d: %w", choice.Base, rbac.ErrNotFound)
	}
	if choice.Base > 0 {
		im.Base, err = c.open.store.At(on.Context(), uint64(choice.Base))
	}
	return im, err
}

func importPlaces(list []ImportPlace) []plan.Place {
	var all []plan.Place
	for _, p := range list {
		all = append(all, plan.Place{Kind: rbac.Kind(p.Kind), Key: p.Key, Field: p.Field})
	}
	return all
}

// present are the sections that a document has, in their order.
func present(has map[setupfile.Section]bool) []setupfile.Section {
	return slices.DeleteFunc(slices.Clone(setupfile.Sections), func(s setupfile.Section) bool { return !has[s] })
}

// fingerprintOf is the fingerprint of a document; of a whole set-up's the one that
// setupfile.Fingerprint gives.
func fingerprintOf(text []byte) string {
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:])
}
