package app

import (
	"errors"

	"rolebook/backend/audit"
	"rolebook/backend/course"
	"rolebook/backend/rbac"
	"rolebook/backend/setupfile"
	"rolebook/backend/store"
	"rolebook/backend/template"
)

// SetUps is the screen of all set-ups in the data folder: the four doors of the first minute
// (ui.md), and what was used before.
type SetUps struct{ session *Session }

// List is every set-up of the data folder, the one changed last first.
func (s *SetUps) List() (SetUpList, error) {
	return answer(s.session, act{open: true}, func() (SetUpList, error) {
		w := s.session.workspace
		entries, err := w.List()
		if err != nil {
			return SetUpList{}, err
		}
		list := SetUpList{Folder: w.Dir()}
		if s.session.person != nil {
			list.Folder = ""
		}
		for _, e := range entries {
			if p := s.session.person; p == nil || p.setUp == e.Slug {
				card := viewEntry(w, e)
				if p != nil {
					card.People, card.Roles, card.Groups = -1, -1, -1
				}
				list.SetUps = append(list.SetUps, card)
			}
		}
		return list, nil
	})
}

// Templates are the shipped set-ups to start from.
func (s *SetUps) Templates() ([]TemplateCard, error) {
	return answer(s.session, act{}, func() ([]TemplateCard, error) {
		var cards []TemplateCard
		for _, t := range template.List() {
			cards = append(cards, viewTemplate(t))
		}
		return cards, nil
	})
}

// ReadTemplate is a document at hand as a template to start from: one that was saved as such,
// or a whole set-up, of which the people and groups stay behind.
func (s *SetUps) ReadTemplate(fileID string) (TemplateCard, error) {
	return answer(s.session, act{}, func() (TemplateCard, error) {
		t, err := s.templateIn(fileID)
		if err != nil {
			return TemplateCard{}, err
		}
		card := viewTemplate(t)
		card.File = fileID
		return card, nil
	})
}

func (s *SetUps) templateIn(fileID string) (template.Template, error) {
	file, err := s.session.file(fileID)
	if err != nil {
		return template.Template{}, err
	}
	read, err := s.session.readSetUp(fileID, file)
	if err != nil {
		return template.Template{}, err
	}
	t, err := template.FromFile(read)
	if err != nil {
		return template.Template{}, spoken().trouble.noTemplate
	}
	return t, nil
}

// from is the template that a new set-up is made of.
func (s *SetUps) from(n NewSetUp) (template.Template, error) {
	if n.File != "" {
		return s.templateIn(n.File)
	}
	return template.Find(n.Template)
}

// Create makes a set-up of a template, with its owner as the first user, and opens it.
func (s *SetUps) Create(n NewSetUp) (SetUpFrame, error) {
	return answer(s.session, act{action: rbac.Edit}, func() (SetUpFrame, error) {
		owner := template.Owner{Email: n.Email, FirstName: n.FirstName, LastName: n.LastName}
		from, err := s.from(n)
		if err != nil {
			return SetUpFrame{}, err
		}
		made, err := from.New(n.Name, owner)
		if err != nil {
			return SetUpFrame{}, err
		}
		return s.session.create(made, rbac.NewEmail(n.Email), fill(spoken().titles.created, "name", made.Name), about{})
	})
}

// Example makes the example set-up, or opens the one that is there.
func (s *SetUps) Example() (SetUpFrame, error) {
	return answer(s.session, act{action: rbac.Edit}, func() (SetUpFrame, error) {
		if err := s.session.ofWorkstation(); err != nil {
			return SetUpFrame{}, err
		}
		entries, err := s.session.workspace.List()
		if err != nil {
			return SetUpFrame{}, err
		}
		for _, e := range entries {
			if e.Name == exampleName {
				return s.session.frame(e.Slug)
			}
		}
		made, err := newExample(s.session.workspace.now())
		if err != nil {
			return SetUpFrame{}, err
		}
		return s.session.create(made, rbac.NewEmail(exampleOwner.Email), fill(spoken().titles.created, "name", made.Name), about{})
	})
}

// OpenFile makes a set-up of a document at hand, and opens it. A document that holds only a
// part of a set-up is refused: it goes into one that is there.
func (s *SetUps) OpenFile(fileID string) (SetUpFrame, error) {
	return answer(s.session, act{action: rbac.Edit}, func() (SetUpFrame, error) {
		file, err := s.session.file(fileID)
		if err != nil {
			return SetUpFrame{}, err
		}
		read, err := s.session.readSetUp(fileID, file)
		if err != nil {
			return SetUpFrame{}, err
		}
		if read.Partial {
			if _, err := template.FromFile(read); err == nil {
				return SetUpFrame{}, spoken().trouble.onlyATemplate
			}
			return SetUpFrame{}, spoken().trouble.onlyAPart
		}
		title := fill(spoken().titles.opened, "name", read.SetUp.Name, "file", file.Name)
		return s.session.create(read.SetUp, "", title, about{source: audit.FromImport, fingerprint: setupfile.Fingerprint(read.SetUp)})
	})
}

// Open opens a set-up.
func (s *SetUps) Open(id string) (SetUpFrame, error) {
	return answer(s.session, act{open: true}, func() (SetUpFrame, error) { return s.session.frame(id) })
}

// Close closes a set-up, so that another Rolebook can open it.
func (s *SetUps) Close(id string) error {
	return do(s.session, act{}, func() error {
		if err := s.session.ofWorkstation(); err != nil {
			return err
		}
		return s.session.workspace.Close(id)
	})
}

// ReadSetUp reads a set-up document. Everything that is wrong with it is in the error.
func ReadSetUp(text []byte) (*setupfile.File, error) { return readSetUpOn(nil, text) }

// readSetUp reads a set-up document at hand, as long as nobody gives it up.
func (s *Session) readSetUp(fileID string, file File) (*setupfile.File, error) {
	return during(s, s.readingStep(fileID), func(on *course.Course) (*setupfile.File, error) { return readSetUpOn(on, file.Bytes) })
}

func readSetUpOn(on *course.Course, text []byte) (*setupfile.File, error) {
	file, problems := setupfile.ReadOn(on, text)
	if err := on.Err(); err != nil {
		return nil, err
	}
	if len(problems) > 0 {
		errs := make([]error, len(problems))
		for i, p := range problems {
			errs[i] = p
		}
		return nil, errors.Join(errs...)
	}
	return file, nil
}

// create makes a set-up in the data folder and opens it.
func (s *Session) create(made *rbac.SetUp, creator rbac.Email, title string, what about) (SetUpFrame, error) {
	what.action = audit.Create
	if err := s.ofWorkstation(); err != nil {
		return SetUpFrame{}, err
	}
	open, err := saved(s, spoken().progress.saving, func() (*OpenSetUp, error) {
		return s.workspace.Create(made, s.event(s.user(made, creator), title, what))
	})
	if err != nil {
		return SetUpFrame{}, err
	}
	return s.frame(open.ID)
}

func viewEntry(w *Workspace, e store.Entry) SetUpCard {
	card := SetUpCard{ID: e.Slug, Name: e.Name, People: -1, Roles: -1, Groups: -1, Used: e.Changed.String(), Open: w.isOpen(e.Slug), Locked: e.Protected}
	if e.Counted {
		card.People, card.Roles, card.Groups = e.Users, e.Roles, e.Groups
	}
	if e.Open && !card.Open {
		trouble := Explain(&store.Locked{Name: e.Name, PID: e.PID, Address: e.Address})
		card.Trouble = &trouble
	}
	return card
}

func viewTemplate(t template.Template) TemplateCard {
	card := TemplateCard{Key: t.Key, Name: t.Name, Product: t.Product, Description: t.Summary}
	for _, r := range t.SetUp.Roles {
		card.Roles = append(card.Roles, TemplateRole{
			Key: string(r.Key), Name: r.Name, Portal: r.Portal, Description: r.Description, BestFor: r.BestFor, Owner: r.Owner,
		})
	}
	for area, p := range t.SetUp.Catalogue.Permissions() {
		row := PeekRow{Area: area.Name, Permission: p.Name}
		for _, r := range t.SetUp.Roles {
			row.Levels = append(row.Levels, r.Grants[p.Key].String())
		}
		card.Peek = append(card.Peek, row)
	}
	return card
}
