package app

import (
	"slices"

	"rolebook/backend/access"
	"rolebook/backend/rbac"
)

// Preview is the screen that shows the client's product as somebody in it sees it.
type Preview struct{ session *Session }

// As shows what somebody sees.
func (p *Preview) As(setUp string, question PreviewQuestion) (PreviewView, error) {
	return inSetUp(p.session, setUp, viewUsers, func(c *call) (PreviewView, error) {
		asked := CheckQuestion{
			User: question.User, Action: string(rbac.View), Time: question.Time, Channel: question.Channel,
			Address: question.Address, SomeRoles: question.SomeRoles, Roles: question.Roles,
		}
		req, err := asked.request(c.now)
		if err != nil {
			return PreviewView{}, err
		}
		l := lookAt(c.ix, req.Time)
		u, err := l.userAt(question.User)
		if err != nil {
			return PreviewView{}, err
		}
		return l.preview(u, access.Circumstances{
			Time: req.Time, Channel: req.Channel, Address: req.Address, Roles: req.Roles,
		})
	})
}

// preview is what a user sees: the answer of Check to what they may do, without what is closed.
func (l *look) preview(u *rbac.User, c access.Circumstances) (PreviewView, error) {
	what, err := whatAnswer(l.ix, u.Email, c)
	if err != nil {
		return PreviewView{}, err
	}
	s := l.setUp()
	view := PreviewView{
		Email: string(u.Email), Name: u.Name(), Product: s.Catalogue.Name, Sentence: what.Sentence, Blocked: what.Blocked,
		Groups: l.viewsInShort(u), Roles: l.previewRoles(u), Extras: l.extras(u, c), Rolebook: rightsOf(l.ix, u, c).pages(),
	}
	for _, area := range what.Areas {
		shown := PreviewArea{Key: area.Key, Name: area.Name}
		for _, row := range area.Rows {
			if row.View {
				shown.Items = append(shown.Items, PreviewRow{
					Permission: row.Permission, Name: row.Name, Level: row.Level, Edit: row.Edit,
					Whose: row.Whose, Filters: row.Filters, Roles: row.Roles,
				})
			}
		}
		if len(shown.Items) > 0 {
			view.Areas = append(view.Areas, shown)
		}
	}
	return view, nil
}

func (l *look) previewRoles(u *rbac.User) []PreviewRole {
	var roles []PreviewRole
	for _, a := range u.Assignments {
		roles = append(roles, PreviewRole{
			Key: string(a.Role), Name: l.role(a.Role), Detail: l.heldFor(a), When: when(a, l.at),
		})
	}
	return roles
}

// extras are what would be open if the organisation had every add-on, by the one each needs
// (checklist 40).
func (l *look) extras(u *rbac.User, c access.Circumstances) []PreviewExtra {
	with := c
	with.EveryAddOn = true
	s := l.setUp()
	var extras []PreviewExtra
	for _, a := range s.Catalogue.AddOns {
		extra := PreviewExtra{Name: a.Name}
		for _, p := range s.Catalogue.Permissions() {
			if p.AddOn != a.Key || slices.Contains(s.AddOns, a.Key) {
				continue
			}
			if l.ix.Hold(u.Email, p.Key, with).Can(rbac.View) {
				extra.Permissions = append(extra.Permissions, p.Name)
			}
		}
		if len(extra.Permissions) > 0 {
			extras = append(extras, extra)
		}
	}
	return extras
}

// rightsOf are the rights that somebody who signed in now would have in Rolebook.
func rightsOf(ix *access.Index, u *rbac.User, c access.Circumstances) *rights {
	r := &rights{ix: ix, user: u.Email, superuser: superuserIn(ix.SetUp(), u.Email), holds: map[rbac.Screen]access.Hold{}}
	for _, screen := range rbac.Screens {
		r.holds[screen] = ix.Screen(u.Email, screen, c)
	}
	return r
}
