package app

import (
	"cmp"
	"crypto/rand"
	"fmt"
	"slices"
	"strings"

	"rolebook/backend/course"
	"rolebook/backend/lab"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// Lab is the screen on which roles stand side by side (checklist 149 to 159).
type Lab struct{ session *Session }

// seeLab is for who sees everybody: what a part of the people hold says nothing of a role.
var seeLab = act{screen: rbac.ScreenRoles, whole: []rbac.Screen{rbac.ScreenUsers}}

// Get is what the lab found: roles alike, roles combined, roles and permissions without use.
func (b *Lab) Get(setUp string) (LabView, error) {
	return looking(b.session, seeLab, setUp, func(l *look) (LabView, error) { return l.labView(), nil })
}

// Compare puts two roles side by side, on every permission.
func (b *Lab) Compare(setUp, first, second string) (RolesCompared, error) {
	return looking(b.session, seeRoles, setUp, func(l *look) (RolesCompared, error) {
		return l.compared(rbac.RoleKey(first), rbac.RoleKey(second))
	})
}

// Causes says of each permission a person holds which of their roles cause it, and what taking
// one away would cost. It is asked as if they were active.
func (b *Lab) Causes(setUp, email string) (CausesView, error) {
	return looking(b.session, seeLab, setUp, func(l *look) (CausesView, error) {
		u, err := l.userAt(email)
		if err != nil {
			return CausesView{}, err
		}
		return l.causes(u)
	})
}

// TakeAway is the plan that takes a role from a person, however often they hold it.
func (b *Lab) TakeAway(setUp, email, role string) (PlanView, error) {
	return proposing(b.session, act{screen: rbac.ScreenUsers, action: rbac.Edit}, setUp, func(l *look) (plan.Edit, error) {
		return plan.RemoveRole(l.setUp(), rbac.RoleKey(role), rbac.NewEmail(email)), nil
	})
}

// MakeOne is one role with the name in the place of several, for people who hold exactly
// these. Its plan is on the table when it is proven that nobody gains or loses. Roles that
// people hold otherwise by now are ErrStale.
func (b *Lab) MakeOne(setUp string, roles, people []string, name string) (OneRole, error) {
	return inSetUp(b.session, setUp, editRoles, func(c *call) (OneRole, error) {
		l := c.look()
		wanted, err := l.combination(roles, people)
		if err != nil {
			return OneRole{}, err
		}
		if said := l.cannotBeOne(wanted, strings.TrimSpace(name)); said != "" {
			return OneRole{Sentence: said}, nil
		}
		found, err := during(c.Session, spoken().progress.planning, func(on *course.Course) (lab.Proposal, error) {
			return wanted.Consolidate(on, c.whole, strings.TrimSpace(name), l.at)
		})
		if err != nil {
			return OneRole{}, err
		}
		if found.Plan == nil {
			return l.obstacle(&found), nil
		}
		id := rand.Text()
		c.plans.put(id, &keptPlan{setUp: c.open.ID, plan: found.Plan})
		return OneRole{Plan: id, Sentence: l.lab.proven.of(len(wanted.Users))}, nil
	})
}

// combination is what a screen asks to make one of, as it still is.
func (l *look) combination(roles, people []string) (lab.Combination, error) {
	wanted := lab.Combination{}
	for _, key := range roles {
		wanted.Roles = append(wanted.Roles, rbac.RoleKey(key))
	}
	slices.Sort(wanted.Roles)
	for _, email := range people {
		u, err := l.userAt(email)
		if err != nil {
			return wanted, err
		}
		if !slices.Equal(distinctRoles(u), wanted.Roles) {
			return wanted, fmt.Errorf("roles of %q: %w", u.Email, rbac.ErrStale)
		}
		wanted.Users = append(wanted.Users, u.Email)
	}
	if len(wanted.Roles) < 2 || len(wanted.Users) == 0 {
		return wanted, fmt.Errorf("%d roles of %d people: %w", len(wanted.Roles), len(wanted.Users), rbac.ErrInvalid)
	}
	return wanted, nil
}

// distinctRoles are the roles a person is assigned, each once, by key.
func distinctRoles(u *rbac.User) []rbac.RoleKey {
	var roles []rbac.RoleKey
	for _, a := range u.Assignments {
		roles = append(roles, a.Role)
	}
	slices.Sort(roles)
	return slices.Compact(roles)
}

// cannotBeOne says what is in the way before anything is worked out; empty when nothing is.
func (l *look) cannotBeOne(c lab.Combination, name string) string {
	if name == "" {
		return l.lab.noName
	}
	for _, r := range l.setUp().Roles {
		if strings.EqualFold(r.Name, name) {
			return fill(l.lab.sameName, "role", r.Name)
		}
	}
	for _, email := range c.Users {
		for _, a := range l.setUp().User(email).Assignments {
			if !a.From.IsZero() || !a.Until.IsZero() {
				return fill(l.lab.dated, "who", l.user(email), "role", l.role(a.Role), "detail", cmp.Or(l.heldFor(a), l.role(a.Role)))
			}
		}
	}
	return ""
}

// obstacle says why several roles cannot become one, and where it is.
func (l *look) obstacle(p *lab.Proposal) OneRole {
	view := OneRole{Sentence: fill(l.lab.obstacles[p.Obstacle], "permission", l.permission(p.Where))}
	switch {
	case p.Where != "":
		view.Link = placeOf("roles", "permission", string(p.Where))
	case p.Obstacle == lab.DifferentGroups:
		view.Link = placeOf("people", "user", string(p.Users[0]))
	case p.Obstacle == lab.NotEqual:
		view.Sentence = l.lab.unlawful
	case len(p.Roles) > 1:
		view.Link = placeOf("lab", "tab", "compare", "a", string(p.Roles[0]), "b", string(p.Roles[1]))
	}
	return view
}
