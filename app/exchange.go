package app

import (
	"bytes"
	"fmt"
	"io"
	"time"

	"rolebook/backend/audit"
	"rolebook/backend/course"
	"rolebook/backend/exchange"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// Exchange is how tables leave and come in: groups and their members in the vendor's form
// (checklist 110, default-matrix E11), people as a sheet (checklist 143, 144). It is part of
// the screens Groups and App access.
type Exchange struct{ session *Session }

// A table that leaves has everybody in it.
var (
	saveGroups = act{screen: rbac.ScreenGroups, whole: []rbac.Screen{rbac.ScreenGroups}}
	savePeople = act{screen: rbac.ScreenUsers, whole: []rbac.Screen{rbac.ScreenUsers}}
)

// The forms in which a table leaves.
const (
	FormCSV      = "csv"      // commas, as other programs read it
	FormExcel    = "excel"    // semicolons and a mark, as Excel opens it where the comma stands in numbers
	FormWorkbook = "workbook" // an Excel workbook, for people only
)

// ReadGroups shows what a table of groups would do, row by row.
func (x *Exchange) ReadGroups(setUp string, q SheetQuery) (SheetView, error) {
	return seeing(x.session, setUp, viewGroups, func(c *call) (SheetView, error) {
		file, err := c.file(q.File)
		if err != nil {
			return SheetView{}, err
		}
		t := c.look()
		sheet, err := exchange.ReadGroups(file.Bytes)
		if err != nil {
			return t.unreadable(q, file, err)
		}
		return t.groupSheet(q, file, sheet), c.on.Err()
	})
}

// PlanGroups plans to take a table of groups over: it only adds.
func (x *Exchange) PlanGroups(setUp, fileID string) (PlanView, error) {
	return inSetUp(x.session, setUp, editGroups, func(c *call) (PlanView, error) {
		file, err := c.file(fileID)
		if err != nil {
			return PlanView{}, err
		}
		edit, err := during(c.Session, c.readingStep(fileID), func(on *course.Course) (plan.Edit, error) {
			sheet, err := exchange.ReadGroups(file.Bytes)
			if err != nil {
				return plan.Edit{}, c.notRead(err)
			}
			return sheet.EditOn(on, c.setUp()), on.Err()
		})
		if err != nil {
			return PlanView{}, err
		}
		return c.proposeSheet(edit)
	})
}

// SaveGroups makes a table of the groups and notes in the history that it left.
func (x *Exchange) SaveGroups(setUp, form string) (FileCard, error) {
	return deciding(x.session, setUp, saveGroups, func(c *call) (FileCard, error) {
		dialect, err := dialectOf(form)
		if err != nil {
			return FileCard{}, err
		}
		text, err := c.written(func(to io.Writer, _ *course.Course) error { return exchange.WriteGroups(to, c.setUp(), dialect) })
		if err != nil {
			return FileCard{}, err
		}
		w := spoken().sheets
		return c.sheetLeaves(saveGroups, fileStem(fill(w.groupsFile, "name", c.setUp().Name))+".csv", text, w.groupsLeft)
	})
}

// ReadPeople shows what a sheet of people would do, row by row. Days are those of UTC, as in
// every form.
func (x *Exchange) ReadPeople(setUp string, q SheetQuery) (SheetView, error) {
	return seeing(x.session, setUp, viewUsers, func(c *call) (SheetView, error) {
		file, err := c.file(q.File)
		if err != nil {
			return SheetView{}, err
		}
		t := c.look()
		sheet, err := exchange.ReadPeople(file.Bytes, time.UTC)
		if err != nil {
			return t.unreadable(q, file, err)
		}
		return t.peopleSheet(q, file, sheet), c.on.Err()
	})
}

// PlanPeople plans to take a sheet of people over, as one change.
func (x *Exchange) PlanPeople(setUp, fileID string, jobs []JobRole) (PlanView, error) {
	return inSetUp(x.session, setUp, editUsers, func(c *call) (PlanView, error) {
		file, err := c.file(fileID)
		if err != nil {
			return PlanView{}, err
		}
		edit, err := during(c.Session, c.readingStep(fileID), func(on *course.Course) (plan.Edit, error) {
			sheet, err := exchange.ReadPeople(file.Bytes, time.UTC)
			if err != nil {
				return plan.Edit{}, c.notRead(err)
			}
			return sheet.ForJobs(rolesOfJobs(sheet, jobs)).EditOn(on, c.setUp()), on.Err()
		})
		if err != nil {
			return PlanView{}, err
		}
		return c.proposeSheet(edit)
	})
}

// SavePeople makes a sheet of the people and notes in the history that it left.
func (x *Exchange) SavePeople(setUp, form string) (FileCard, error) {
	return deciding(x.session, setUp, savePeople, func(c *call) (FileCard, error) {
		w := spoken().sheets
		stem := fileStem(fill(w.peopleFile, "name", c.setUp().Name))
		if form == FormWorkbook {
			text, err := c.written(func(to io.Writer, on *course.Course) error {
				return exchange.People{SetUp: c.setUp(), Zone: time.UTC, Headings: w.headings, On: on}.WriteWorkbook(to, w.sheet)
			})
			if err != nil {
				return FileCard{}, err
			}
			return c.sheetLeaves(savePeople, stem+".xlsx", text, w.peopleLeft)
		}
		dialect, err := dialectOf(form)
		if err != nil {
			return FileCard{}, err
		}
		text, err := c.written(func(to io.Writer, on *course.Course) error {
			return exchange.People{SetUp: c.setUp(), Zone: time.UTC, Headings: w.headings, On: on}.Write(to, dialect)
		})
		if err != nil {
			return FileCard{}, err
		}
		return c.sheetLeaves(savePeople, stem+".csv", text, w.peopleLeft)
	})
}

// written is a table that leaves, as long as nobody gives it up.
func (c *call) written(write func(to io.Writer, on *course.Course) error) ([]byte, error) {
	w := spoken().progress
	return during(c.Session, w.among(w.printing, len(c.setUp().Users)), func(on *course.Course) ([]byte, error) {
		var text bytes.Buffer
		err := write(on.Writer(&text), on)
		return text.Bytes(), err
	})
}

func dialectOf(form string) (exchange.Dialect, error) {
	switch form {
	case FormCSV:
		return exchange.Dialect{}, nil
	case FormExcel:
		return exchange.Dialect{Separator: ';', Mark: true}, nil
	}
	return exchange.Dialect{}, fmt.Errorf("form %q: %w", form, rbac.ErrInvalid)
}

// sheetLeaves puts a table at hand and notes that it left (checklist 103).
func (c *call) sheetLeaves(a act, name string, text []byte, title string) (FileCard, error) {
	if err := c.leaves(a, c.event(title, about{action: audit.Export})); err != nil {
		return FileCard{}, err
	}
	return c.keepFile(name, text), nil
}

// proposeSheet is propose for what comes from a table: somebody looks at it, also where nobody
// gains or loses.
func (c *call) proposeSheet(edit plan.Edit) (PlanView, error) {
	view, err := c.propose(edit, about{source: audit.FromImport})
	view.Harmless = false
	return view, err
}
