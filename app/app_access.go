package app

import (
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// AppAccess is the screen of the people: who they are, what roles they have and whose data
// they see (checklist 62 to 73, 171 to 191).
type AppAccess struct{ session *Session }

var (
	viewUsers = act{screen: rbac.ScreenUsers}
	editUsers = act{screen: rbac.ScreenUsers, action: rbac.Edit}
)

// List shows a part of the people.
func (a *AppAccess) List(setUp string, q PeopleQuery) (PeoplePage, error) {
	return inSetUp(a.session, setUp, viewUsers, func(c *call) (PeoplePage, error) {
		page := c.look().peoplePage(q)
		c.showEntries(page.Rows)
		return page, nil
	})
}

// Person shows everything about one person.
func (a *AppAccess) Person(setUp, email string) (PersonView, error) {
	return inSetUp(a.session, setUp, viewUsers, func(c *call) (PersonView, error) {
		l := c.look()
		u, err := l.userAt(email)
		if err != nil {
			return PersonView{}, err
		}
		view := l.personView(u)
		c.showEntry(&view)
		return view, nil
	})
}

// Read makes people of a pasted list.
func (a *AppAccess) Read(setUp, text string) (Pasted, error) {
	return looking(a.session, viewUsers, setUp, func(l *look) (Pasted, error) { return l.readPasted(text), nil })
}

// NetRole shows what all roles of a person would come to together.
func (a *AppAccess) NetRole(setUp, email string, d RoleDraft) (NetView, error) {
	return looking(a.session, viewUsers, setUp, func(l *look) (NetView, error) {
		edit, err := l.roleEdit(email, d)
		if err != nil {
			return NetView{}, err
		}
		next, err := edit.Do(l.setUp())
		if err != nil {
			return NetView{}, err
		}
		begins, err := rbac.ParseInstant(d.After.From)
		if err != nil {
			return NetView{}, err
		}
		return l.net(l.ix.Next(next), rbac.NewEmail(email), begins), nil
	})
}

// Invite plans to add people.
func (a *AppAccess) Invite(setUp string, i Invitation) (PlanView, error) {
	return proposing(a.session, editUsers, setUp, func(*look) (plan.Edit, error) { return inviteEdit(i) })
}

// SetRole plans to put a role in the place of the primary one of the people picked.
func (a *AppAccess) SetRole(setUp string, p Picked, role string) (PlanView, error) {
	return proposing(a.session, editUsers, setUp, func(l *look) (plan.Edit, error) {
		return plan.SetRole(l.setUp(), rbac.RoleKey(role), l.emails(p)...), nil
	})
}

// PlanRole plans to give a person one more role, to change how they hold one, or to take one.
func (a *AppAccess) PlanRole(setUp, email string, d RoleDraft) (PlanView, error) {
	return proposing(a.session, editUsers, setUp, func(l *look) (plan.Edit, error) { return l.roleEdit(email, d) })
}

// SetViews plans whose data the people picked may see and set goals for. How says what becomes
// of the groups they see already: set, add or take.
func (a *AppAccess) SetViews(setUp string, p Picked, how string, d ViewsDraft) (PlanView, error) {
	return proposing(a.session, editUsers, setUp, func(l *look) (plan.Edit, error) { return l.viewsEdit(p, how, d) })
}

// SetToggle plans to switch a permission for a person to a level; an empty one lets the roles
// decide again.
func (a *AppAccess) SetToggle(setUp, email, permission, level string) (PlanView, error) {
	return proposing(a.session, editUsers, setUp, func(l *look) (plan.Edit, error) {
		if level == "" {
			return plan.ClearToggle(l.setUp(), rbac.PermissionKey(permission), rbac.NewEmail(email)), nil
		}
		wanted, err := rbac.ParseLevel(level)
		return plan.SetToggle(l.setUp(), rbac.PermissionKey(permission), wanted, rbac.NewEmail(email)), err
	})
}

// SetReadOnly plans that the people picked change nothing any more, or again what their roles
// let them.
func (a *AppAccess) SetReadOnly(setUp string, p Picked, on bool) (PlanView, error) {
	return proposing(a.session, editUsers, setUp, func(l *look) (plan.Edit, error) {
		return plan.SetReadOnly(l.setUp(), on, l.emails(p)...), nil
	})
}

// SetLimitedAccess plans that the people picked are kept to their viewable groups, or reach
// again what their roles reach.
func (a *AppAccess) SetLimitedAccess(setUp string, p Picked, on bool) (PlanView, error) {
	return proposing(a.session, editUsers, setUp, func(l *look) (plan.Edit, error) {
		return plan.SetLimitedAccess(l.setUp(), on, l.emails(p)...), nil
	})
}

// SetStatus plans a change of status of those of the people picked to whom it applies.
func (a *AppAccess) SetStatus(setUp string, p Picked, deed string) (PickedPlan, error) {
	return inSetUp(a.session, setUp, editUsers, func(c *call) (PickedPlan, error) {
		edit, left, err := c.look().statusEdit(p, Deed(deed))
		if err != nil {
			return PickedPlan{}, err
		}
		view, err := c.propose(edit, about{})
		return PickedPlan{Plan: view, Left: left}, err
	})
}

// SetDetails plans other names, single sign-on and the superuser's mark for a person.
func (a *AppAccess) SetDetails(setUp, email string, d PersonDetails) (PlanView, error) {
	return proposing(a.session, editUsers, setUp, func(l *look) (plan.Edit, error) {
		return plan.UpdateUsers(l.setUp(), plan.UserFields{
			FirstName: &d.FirstName, LastName: &d.LastName, Alias: &d.Alias, SSO: &d.SSO, Superuser: &d.Superuser,
		}, rbac.NewEmail(email)), nil
	})
}

// Rename plans another e-mail address for a person, carried through groups and statements.
func (a *AppAccess) Rename(setUp, email, to string) (PlanView, error) {
	return proposing(a.session, editUsers, setUp, func(l *look) (plan.Edit, error) {
		return plan.RenameUser(l.setUp(), rbac.NewEmail(email), rbac.NewEmail(to)), nil
	})
}
