package app

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// ForTasks says what a role would come to that can do just these tasks (checklist 151, 156):
// the least level for each, what those need too, and which roles there are that can do them.
func (r *RoleAccess) ForTasks(setUp string, form TaskForm) (TaskCheck, error) {
	return looking(r.session, seeRoles, setUp, func(l *look) (TaskCheck, error) { return l.tasks(form) })
}

// CreateForTasks is the plan of a new role that can do just these tasks.
func (r *RoleAccess) CreateForTasks(setUp string, form TaskForm) (PlanView, error) {
	return proposing(r.session, editRoles, setUp, func(l *look) (plan.Edit, error) {
		levels, err := l.taskLevels(form)
		return plan.CreateRole(plan.NewRole{
			Name: strings.TrimSpace(form.Name), Portal: strings.TrimSpace(form.Portal), Description: strings.TrimSpace(form.Description),
			Reach: reachOf(form), Grants: levels,
		}), err
	})
}

// reachOf is how far the role goes: to viewable groups unless all was asked for.
func reachOf(form TaskForm) rbac.Reach {
	return cmp.Or(rbac.Reach(form.Reach), rbac.ReachGroups)
}

// leastLevel is the least level that lets a role of a reach do a task: see it, or change
// something in it.
func leastLevel(p *rbac.Permission, reach rbac.Reach, change bool) rbac.Level {
	reads := rbac.ExtentAll
	if p.Scoped() && reach == rbac.ReachGroups {
		reads = rbac.ExtentGroups
	}
	for _, l := range p.Offered() {
		if l.Reads() == reads && (l.Writes() == reads || !change) {
			return l
		}
	}
	return rbac.No
}

// taskLevels are the levels that the tasks come to. A permission that is not there is ErrNotFound.
func (l *look) taskLevels(form TaskForm) (plan.Levels, error) {
	levels := plan.Levels{}
	for _, task := range form.Tasks {
		p := l.setUp().Catalogue.Permission(rbac.PermissionKey(task.Permission))
		if p == nil {
			return nil, fmt.Errorf("permission %q: %w", task.Permission, rbac.ErrNotFound)
		}
		levels[p.Key] = levels[p.Key].Join(leastLevel(p, reachOf(form), task.Change))
	}
	return levels, nil
}

func (l *look) tasks(form TaskForm) (TaskCheck, error) {
	levels, err := l.taskLevels(form)
	if err != nil {
		return TaskCheck{}, err
	}
	check := TaskCheck{Near: l.rolesFor(levels, form)}
	var wanted []*rbac.Permission
	for _, p := range l.setUp().Catalogue.Permissions() {
		level, ticked := levels[p.Key]
		if !ticked {
			continue
		}
		wanted = append(wanted, p)
		check.Levels = append(check.Levels, TaskLevel{Permission: string(p.Key), Level: level.String()})
		inPlan := p.AddOn == "" || slices.Contains(l.setUp().AddOns, p.AddOn)
		for _, m := range l.permissionMarks(p, inPlan) {
			check.Notes = append(check.Notes, fill(l.roles.task.note, "permission", p.Name, "note", m.Sentence))
		}
	}
	check.Missing = l.missingFor(wanted, levels, reachOf(form))
	return check, nil
}

// missingFor are the permissions that some need, and those in turn, and that are not held:
// with the least level that reads them.
func (l *look) missingFor(of []*rbac.Permission, held plan.Levels, reach rbac.Reach) []TaskNeed {
	needed := map[rbac.PermissionKey][]string{} // by what
	var ask func(p *rbac.Permission)
	ask = func(p *rbac.Permission) {
		if p == nil { // restricted, and not seen
			return
		}
		for _, q := range p.Requires {
			if held[q.Permission].Reads() == rbac.ExtentNone && !slices.Contains(needed[q.Permission], p.Name) {
				needed[q.Permission] = append(needed[q.Permission], p.Name)
				ask(l.setUp().Catalogue.Permission(q.Permission))
			}
		}
	}
	for _, p := range of {
		if held[p.Key].Reads() != rbac.ExtentNone {
			ask(p)
		}
	}
	var needs []TaskNeed
	for _, p := range l.setUp().Catalogue.Permissions() {
		if by := needed[p.Key]; len(by) > 0 {
			need := TaskNeed{
				Permission: string(p.Key), Name: p.Name, Level: leastLevel(p, reach, false).String(),
				Sentence: fill(l.roles.task.needed, "permission", p.Name, "by", l.listed(by, namesInAPhrase)),
			}
			if p.APIOnly {
				need.Barred = l.roles.barred.apiOnly
			}
			needs = append(needs, need)
		}
	}
	return needs
}

// missingIn is missingFor a role as it is: for some of its permissions, or with none named
// for all of them.
func (l *look) missingIn(r *rbac.Role, of ...*rbac.Permission) []TaskNeed {
	held := plan.Levels{}
	var all []*rbac.Permission
	for _, p := range l.setUp().Catalogue.Permissions() {
		if cell, err := l.ix.Cell(r.Key, p.Key); err == nil {
			held[p.Key] = cell.Held
		}
		all = append(all, p)
	}
	if len(of) == 0 {
		of = all
	}
	needs := l.missingFor(of, held, r.Reach)
	for i := range needs {
		p := l.setUp().Catalogue.Permission(rbac.PermissionKey(needs[i].Permission))
		level := leastLevel(p, r.Reach, false)
		if cell, err := l.ix.Cell(r.Key, p.Key); err == nil {
			needs[i].Barred = l.barredFrom(newSpot(l.ix, r, p, &cell), level)
		}
	}
	return needs
}

// rolesNear is how many roles that can do the tasks already are shown.
const rolesNear = 2

// rolesFor are the roles that can do all of it already, those with the least beyond it first.
func (l *look) rolesFor(levels plan.Levels, form TaskForm) []TaskRole {
	if len(levels) == 0 {
		return nil
	}
	type near struct {
		role   *rbac.Role
		beyond int
	}
	var found []near
	for _, r := range l.setUp().Roles {
		if r.Reach != reachOf(form) || r.Restricted {
			continue
		}
		if beyond, able := l.beyond(r, levels); able {
			found = append(found, near{r, beyond})
		}
	}
	slices.SortStableFunc(found, func(a, b near) int { return cmp.Compare(a.beyond, b.beyond) })
	var roles []TaskRole
	for _, n := range found[:min(len(found), rolesNear)] {
		view := TaskRole{Key: string(n.role.Key), Name: n.role.Name, Sentence: fill(l.roles.task.same, "role", n.role.Name)}
		if n.beyond > 0 {
			view.Sentence = fill(l.roles.task.more.of(n.beyond), "role", n.role.Name)
		}
		roles = append(roles, view)
	}
	return roles
}

// beyond counts on how many permissions a role holds more than these levels; able says
// whether it holds all of them.
func (l *look) beyond(r *rbac.Role, levels plan.Levels) (n int, able bool) {
	for _, p := range l.setUp().Catalogue.Permissions() {
		cell, err := l.ix.Cell(r.Key, p.Key)
		if err != nil || cell.Held.Join(levels[p.Key]) != cell.Held {
			return 0, false
		}
		if cell.Held != levels[p.Key] {
			n++
		}
	}
	return n, true
}
