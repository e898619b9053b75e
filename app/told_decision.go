package app

import (
	"slices"
	"strings"

	"rolebook/backend/access"
	"rolebook/backend/rbac"
)

// ToldDecision is a decision in words and for programs: the fields of access.Answer, and the
// ways in which the user holds what was asked for, also when something else is in the way.
type ToldDecision struct {
	Allowed  bool         `json:"allowed"`
	Level    *rbac.Level  `json:"level"` // null only when something is unknown
	Sentence string       `json:"sentence"`
	Reasons  []ToldReason `json:"reasons"`
	Paths    []ToldPath   `json:"paths"`
}

// ToldReason is one cause of a denial.
type ToldReason struct {
	access.AnswerReason
	Sentence string `json:"sentence"`
}

// ToldPath is one way in which a user holds something.
type ToldPath struct {
	Role      rbac.RoleKey     `json:"role"`   // the assigned one
	Chains    [][]rbac.RoleKey `json:"chains"` // from it down to each role whose own grant counts
	Level     rbac.Level       `json:"level"`
	Toggle    bool             `json:"toggle,omitempty"`
	Groups    []rbac.GroupKey  `json:"groups,omitempty"`
	AllGroups bool             `json:"allGroups,omitempty"`
	Own       bool             `json:"own,omitempty"`
	Sentence  string           `json:"sentence"`
}

func tellerOf(ix *access.Index) teller { return teller{english, names{ix.SetUp(), ix.SetUp()}} }

// TellDecision asks and says the answer in words.
func TellDecision(ix *access.Index, req access.Request) ToldDecision {
	t, d := tellerOf(ix), ix.Decide(req)
	answer := d.Answer()
	told := ToldDecision{Allowed: d.Allowed, Level: answer.Level, Reasons: []ToldReason{}, Paths: []ToldPath{}}
	told.Sentence = t.decision(&req, &d)
	for i, r := range answer.Reasons {
		told.Reasons = append(told.Reasons, ToldReason{r, t.reasonSentence(req.User, &d.Reasons[i])})
	}
	for i := range d.Paths {
		told.Paths = append(told.Paths, t.path(&d.Paths[i]))
	}
	return told
}

func (t teller) path(p *access.Path) ToldPath {
	return ToldPath{
		Role: p.Role, Chains: p.Chains, Level: p.Level, Toggle: p.Toggle, Groups: p.Groups, AllGroups: p.AllGroups,
		Own: p.Own, Sentence: t.pathSentence(p),
	}
}

func (t teller) decision(req *access.Request, d *access.Decision) string {
	template, of, level := t.commands.Ask.Denied, "", ""
	if d.Allowed {
		template = t.commands.Ask.Allowed
	}
	if req.Subject != "" {
		of = fill(t.commands.Ask.Of, "subject", t.subject(req.Subject))
	}
	if d.Known {
		level = fill(t.commands.Ask.Level, "level", t.levels[d.Level])
	}
	return fill(template, "who", t.user(req.User), "action", t.actions[req.Action],
		"permission", t.permission(req.Permission), "of", of, "level", level)
}

// ToldHolder is somebody who may do what was asked.
type ToldHolder struct {
	User      rbac.Email     `json:"user"`
	Name      string         `json:"name"`
	Level     rbac.Level     `json:"level"`
	LevelName string         `json:"levelName"`
	Roles     []rbac.RoleKey `json:"roles"` // through which, without doubles
	RoleNames string         `json:"-"`
	Paths     []ToldPath     `json:"paths"`
}

// TellWho lists everybody whom the request allows, whatever user it names.
func TellWho(ix *access.Index, req access.Request) ([]ToldHolder, error) {
	t := tellerOf(ix)
	holders, err := ix.Who(req)
	if err != nil {
		return nil, err
	}
	list := make([]ToldHolder, len(holders))
	for i, h := range holders {
		told := ToldHolder{
			User: h.User, Name: t.user(h.User), Level: h.Decision.Level, LevelName: t.levels[h.Decision.Level],
			Roles: []rbac.RoleKey{}, Paths: []ToldPath{},
		}
		for j := range h.Decision.Paths {
			path := t.path(&h.Decision.Paths[j])
			told.Paths = append(told.Paths, path)
			if !slices.Contains(told.Roles, path.Role) {
				told.Roles = append(told.Roles, path.Role)
			}
		}
		told.RoleNames = strings.Join(named(told.Roles, t.role), t.list.comma)
		list[i] = told
	}
	return list, nil
}

// ToldHeld is what a user may do with one permission.
type ToldHeld struct {
	Area           rbac.AreaKey       `json:"area"`
	AreaName       string             `json:"areaName"`
	Permission     rbac.PermissionKey `json:"permission"`
	PermissionName string             `json:"permissionName"`
	View           bool               `json:"view"`
	Edit           bool               `json:"edit"`
	Level          rbac.Level         `json:"level"`
	LevelName      string             `json:"levelName"`
	Reads          []rbac.GroupKey    `json:"reads,omitempty"`     // the groups reading is limited to
	Writes         []rbac.GroupKey    `json:"writes,omitempty"`    // the groups changing is limited to
	ReadsAll       bool               `json:"readsAll,omitempty"`  // limited, to every group there is and ever will be
	WritesAll      bool               `json:"writesAll,omitempty"` // likewise
	Own            bool               `json:"own,omitempty"`
	DateFilters    []rbac.DateFilter  `json:"dateFilters,omitempty"`
	Roles          []rbac.RoleKey     `json:"roles"` // that give it
	Whose          string             `json:"-"`
	RoleNames      string             `json:"-"`
}

// TellWhat lists what a user may do with each permission, in the order shown.
func TellWhat(ix *access.Index, user rbac.Email, c access.Circumstances) ([]ToldHeld, error) {
	t := tellerOf(ix)
	held, err := ix.What(user, c)
	if err != nil {
		return nil, err
	}
	list := make([]ToldHeld, 0, len(held))
	for area, p := range ix.SetUp().Catalogue.Permissions() {
		h := held[len(list)]
		roles := append([]rbac.RoleKey{}, ix.Contributors(user, p.Key, c)...)
		list = append(list, ToldHeld{
			Area: area.Key, AreaName: area.Name, Permission: p.Key, PermissionName: p.Name,
			View: h.View.Allowed, Edit: h.Edit.Allowed, Level: h.View.Level, LevelName: t.levels[h.View.Level],
			Reads: h.Hold.Read, Writes: h.Hold.Write, ReadsAll: h.Hold.AllRead, WritesAll: h.Hold.AllWrite, Own: h.Hold.Own,
			DateFilters: h.Hold.Filters.List(), Roles: roles, RoleNames: strings.Join(named(roles, t.role), t.list.comma),
			Whose: t.whose(&h.Hold),
		})
	}
	return list, nil
}

// whose names whom a hold is limited to; empty when it is not.
func (t teller) whose(h *access.Hold) string {
	var list []string
	switch {
	case h.AllRead || h.AllWrite:
		list = append(list, t.effects.everyGroup)
	case h.Level.Reads() == rbac.ExtentGroups:
		list = named(h.Read, t.group)
	default:
		list = named(h.Write, t.group)
	}
	if h.Own {
		list = append(list, t.effects.own)
	}
	return t.listed(list, namesInAPhrase)
}
