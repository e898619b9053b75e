package app

import (
	"strings"

	"rolebook/backend/rbac"
)

// Shell is the frame around every screen.
type Shell struct{ session *Session }

// Facts says what this Rolebook is.
func (s *Shell) Facts() (ShellFacts, error) {
	return answer(s.session, act{open: true}, func() (ShellFacts, error) {
		w := s.session.workspace
		facts := ShellFacts{Version: w.Version, Door: string(s.session.Door), Folder: w.Dir(), Language: spoken().code}
		if p := s.session.person; p != nil {
			facts.Folder, facts.SetUp, facts.User, facts.Password = "", p.setUp, string(p.email), p.byPassword
			return facts, nil
		}
		facts.Languages, _ = Languages()
		return facts, nil
	})
}

// Frame is what stands around an open set-up: who one is in it, the pages one may open, what
// Undo would take back.
func (s *Shell) Frame(setUp string) (SetUpFrame, error) {
	return answer(s.session, act{open: true}, func() (SetUpFrame, error) { return s.session.frame(setUp) })
}

// Find finds people, roles, groups and permissions by a part of their name or key, at most
// foundAtOnce of each kind, of the kinds that the session may look at.
func (s *Shell) Find(setUp, text string) ([]Found, error) {
	return inSetUp(s.session, setUp, act{anywhere: true}, func(c *call) ([]Found, error) {
		part := *c.setUp()
		if !c.rights.on(rbac.ScreenRoles, rbac.View) {
			part.Roles, part.Catalogue.Areas = nil, nil
		}
		if !c.rights.on(rbac.ScreenGroups, rbac.View) {
			part.Groups = nil
		}
		return find(&part, text), nil
	})
}

// places are what a set-up is seen on, by the screen that governs each; where none does,
// placeActs says who may look.
var places = []struct {
	key    string
	screen rbac.Screen
}{
	{"overview", ""}, {"people", rbac.ScreenUsers}, {"happened", rbac.ScreenUsers}, {"roles", rbac.ScreenRoles}, {"catalogue", rbac.ScreenRoles}, {"lab", rbac.ScreenRoles},
	{"groups", rbac.ScreenGroups}, {"preview", rbac.ScreenUsers}, {"check", ""}, {"statements", rbac.ScreenRoles}, {"transfer", rbac.ScreenTransfer}, {"history", rbac.ScreenAudit}, {"paper", ""}, {"reviews", rbac.ScreenReviews},
	{"settings", rbac.ScreenSettings}, {"sessions", rbac.ScreenUsers},
}

var placeActs = map[string]act{
	"overview": {anywhere: true}, "happened": editUsers, "lab": seeLab, "check": seePeopleOrRoles, "transfer": viewTransfer,
	"history": viewHistory, "paper": seePapers, "reviews": viewReviews,
}

// placeEdits are who may change something at a place where a plan may be about anything.
var placeEdits = map[string]act{"overview": editAnywhere, "check": editAnywhere, "history": editAnywhere}

// pages are the places a session may look at, and whether it may change something there.
func (r *rights) pages() []PageCard {
	pages := []PageCard{}
	for _, p := range places {
		a := act{screen: p.screen}
		if special, is := placeActs[p.key]; is {
			a = special
		}
		if r.may(a) != nil {
			continue
		}
		a.action = rbac.Edit
		if special, is := placeEdits[p.key]; is {
			a = special
		}
		pages = append(pages, PageCard{Key: p.key, Edit: r.may(a) == nil})
	}
	return pages
}

func (s *Session) frame(id string) (SetUpFrame, error) {
	open, err := s.opened(id)
	if err != nil {
		return SetUpFrame{}, err
	}
	now := open.Now()
	setUp := now.Index.SetUp()
	frame := SetUpFrame{
		ID: id, Name: setUp.Name, Product: setUp.Catalogue.Name, Revision: int(now.Number)}
	if u := setUp.User(s.user(setUp, open.creator)); u != nil {
		frame.User, frame.UserName = string(u.Email), u.Name()
	}
	r := s.rightsIn(now.Index, s.workspace.now())
	frame.Pages = r.pages()
	if r.may(editAnywhere) == nil {
		frame.Undo, frame.Redo, err = undoHints(open, r)
	}
	return frame, err
}

// foundAtOnce is how many things of a kind the command palette shows.
const foundAtOnce = 8

func find(s *rbac.SetUp, text string) []Found {
	text = strings.ToLower(strings.TrimSpace(text))
	fits := func(words ...string) bool {
		return text != "" && strings.Contains(strings.ToLower(strings.Join(words, "\n")), text)
	}
	var found []Found
	counts := map[rbac.Kind]int{}
	add := func(kind rbac.Kind, key, name, detail string, fit bool) {
		if fit && counts[kind] < foundAtOnce {
			counts[kind]++
			found = append(found, Found{Kind: string(kind), Key: key, Name: name, Detail: detail})
		}
	}
	for _, u := range s.Users {
		add(rbac.KindUser, string(u.Email), u.Name(), string(u.Email), fits(u.Name(), string(u.Email), u.FirstName+" "+u.LastName))
	}
	for _, r := range s.Roles {
		add(rbac.KindRole, string(r.Key), r.Name, r.Portal, fits(r.Name, string(r.Key)))
	}
	for _, g := range s.Groups {
		add(rbac.KindGroup, string(g.Key), g.Name, g.Kind, fits(g.Name, string(g.Key)))
	}
	for area, p := range s.Catalogue.Permissions() {
		add(rbac.KindPermission, string(p.Key), p.Name, area.Name, fits(p.Name, string(p.Key)))
	}
	return found
}
