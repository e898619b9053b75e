package app

import (
	"bytes"
	"cmp"
	"fmt"
	"strings"

	"rolebook/backend/audit"
	"rolebook/backend/course"
	"rolebook/backend/rbac"
	"rolebook/backend/setupfile"
)

// Paper is what leaves on paper: a role, a person, the whole matrix, or the pack that a
// consultant hands over and a client signs.
type Paper struct{ session *Session }

// What a paper is of.
const (
	paperRole     = "role"
	paperPerson   = "person"
	paperMatrix   = "matrix"
	paperHandOver = "hand-over"
	paperRound    = "review"
)

// Papers are the kinds of paper, in the order shown. Those of a role, a person and a review
// need its key.
var Papers = []string{paperMatrix, paperRole, paperPerson, paperHandOver, paperRound}

// peopleOnPage is how many people a paper on the screen lists; the one that is kept as a file
// has all of them.
const peopleOnPage = 2000

// paperActs are what somebody must be allowed to look at who prints it.
var paperActs = map[string]act{
	paperRole: seeRoles, paperPerson: viewUsers, paperMatrix: seeRoles, paperHandOver: viewTransfer,
	paperRound: {screen: rbac.ScreenReviews},
}

// seePapers is for who may look at one of them.
var seePapers = act{screen: rbac.ScreenRoles, also: []rbac.Screen{rbac.ScreenUsers, rbac.ScreenTransfer, rbac.ScreenReviews}}

// Get shows a paper before it is printed. What is role, person, matrix, hand-over or review,
// key the role's, person's or review's.
func (p *Paper) Get(setUp, what, key string) (PaperView, error) {
	return seeing(p.session, setUp, paperActs[what], func(c *call) (PaperView, error) { return c.paper(what, key, peopleOnPage) })
}

// Print notes in the history that a paper was printed, with the set-up's fingerprint, and
// gives it with the chain's head as it then is.
func (p *Paper) Print(setUp, what, key string) (PaperView, error) {
	return deciding(p.session, setUp, paperActs[what], func(c *call) (PaperView, error) {
		if err := c.printed(what, key); err != nil {
			return PaperView{}, err
		}
		return c.onPaper(func(c *call) (PaperView, error) { return c.paper(what, key, peopleOnPage) })
	})
}

// Save makes a web page of a paper, with everybody on it, to be kept, sent or printed elsewhere.
func (p *Paper) Save(setUp, what, key string) (FileCard, error) {
	return deciding(p.session, setUp, paperActs[what], func(c *call) (FileCard, error) {
		if err := c.printed(what, key); err != nil {
			return FileCard{}, err
		}
		var text bytes.Buffer
		view, err := c.onPaper(func(c *call) (PaperView, error) {
			view, err := c.paper(what, key, len(c.setUp().Users))
			if err == nil {
				err = writePaper(c.on.Writer(&text), &view, spoken().paper.language)
			}
			return view, err
		})
		if err != nil {
			return FileCard{}, err
		}
		return c.keepFile(view.FileName, text.Bytes()), nil
	})
}

// onPaper makes a paper, as long as nobody gives it up. That it was made is in the history
// before, and stays there.
func (c *call) onPaper(make func(*call) (PaperView, error)) (PaperView, error) {
	w := spoken().progress
	return during(c.Session, w.among(w.printing, len(c.setUp().Users)), func(on *course.Course) (PaperView, error) {
		given := *c
		given.on = on
		return make(&given)
	})
}

// printed notes that a paper leaves, after making sure that there is one.
func (c *call) printed(what, key string) error {
	view, err := c.paper(what, key, 0)
	if err != nil {
		return err
	}
	event := c.event(fill(spoken().paper.printed, "title", view.Title),
		about{action: audit.Print, fingerprint: setupfile.Fingerprint(c.whole.SetUp())})
	return c.leaves(paperActs[what], event)
}

// paper is a paper of the set-up as it is, with at most so many people listed.
func (c *call) paper(what, key string, people int) (PaperView, error) {
	if err := c.rights.complete(); err != nil && (what == paperMatrix || what == paperHandOver) {
		return PaperView{}, err
	}
	l := &paperLook{look: c.look(), room: people}
	view := PaperView{What: what, Key: key, Imprint: l.imprint(c.open.store.Head(), c.user, c.workspace.account)}
	var err error
	switch what {
	case paperRole:
		err = l.roleAlone(&view, rbac.RoleKey(key))
	case paperPerson:
		err = l.personAlone(&view, key)
	case paperMatrix:
		view.Title, view.Sections = l.paper.matrix, []PaperSection{l.matrixSection()}
	case paperHandOver:
		l.handOver(&view)
	case paperRound:
		err = c.roundAlone(l, &view, key)
	default:
		err = fmt.Errorf("paper %q: %w", what, rbac.ErrInvalid)
	}
	if view.Subtitle == "" {
		view.Subtitle = l.setUp().Name
	}
	view.Footer = fill(l.paper.footer, "title", view.Title, "name", l.setUp().Name)
	view.FileName = fileStem(strings.Join([]string{l.setUp().Name, view.Title}, " ")) + ".html"
	return view, cmp.Or(err, c.on.Err())
}

// paperLook is a look at a set-up for paper.
type paperLook struct {
	*look
	room int // for so many people, at most
}

// imprint says what a paper is of and how to recognise it (promise P35).
func (l *paperLook) imprint(head audit.Head, by rbac.Email, account string) []PaperFact {
	w, fingerprint := l.paper.imprint, setupfile.Fingerprint(l.whole.SetUp())
	who := account
	if by != "" {
		who = l.user(by)
	}
	return []PaperFact{
		{Name: w.setUp, Value: l.setUp().Name},
		{Name: w.product, Value: l.setUp().Catalogue.Name},
		{Name: w.date, Value: l.instant(rbac.At(l.at))},
		{Name: w.by, Value: who},
		{Name: w.spoken, Value: setupfile.Spoken(fingerprint), Code: true},
		{Name: w.fingerprint, Value: fingerprint, Code: true},
		{Name: w.head, Value: fill(w.entry, "entry", number(head.Seq), "hash", head.Hash.String()), Code: true},
	}
}
