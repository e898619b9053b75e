package app

import (
	"reflect"
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
	Lines    []string     `json:"-"` // the whole to read
}

// ToldReason is one cause of a denial, and what would take it away.
type ToldReason struct {
	access.AnswerReason
	Sentence string   `json:"sentence"`
	Mends    []string `json:"mends"`
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

// TellDecision asks and says the answer as Check says it.
func TellDecision(ix *access.Index, req access.Request) ToldDecision {
	t, d, view := tell(ix.SetUp()), ix.Decide(req), checkAnswer(ix, req)
	answer, w := d.Answer(), t.commands.Ask
	told := ToldDecision{Allowed: d.Allowed, Level: answer.Level, Sentence: view.Sentence, Reasons: []ToldReason{}, Paths: []ToldPath{}}
	for i, r := range answer.Reasons {
		alone := d.Reasons[i]
		alone.Nested = nil
		told.Reasons = append(told.Reasons, ToldReason{
			r, strings.TrimSpace(t.reasonSentence(req.User, &alone)), named(t.mends(&req, &alone), mendSentence),
		})
	}
	for i := range d.Paths {
		told.Paths = append(told.Paths, t.path(&d.Paths[i]))
	}
	head := w.No
	if d.Allowed {
		head = w.Yes
	}
	told.Lines = append(told.Lines, fill(head, "sentence", view.Sentence))
	if d.Known {
		told.Lines = append(told.Lines, fill(w.Level, "level", t.levels[d.Level]))
	}
	if d.Allowed && len(d.Paths) > 1 {
		told.Lines = append(told.Lines, named(told.Paths, func(p ToldPath) string { return "  " + p.Sentence })...)
	}
	for _, r := range view.Reasons {
		indent := strings.Repeat("  ", r.Depth+1)
		told.Lines = append(told.Lines, indent+r.Sentence)
		for _, m := range r.Mends {
			told.Lines = append(told.Lines, indent+fill(w.Mend, "mend", m.Sentence))
		}
	}
	return told
}

func mendSentence(m MendView) string { return m.Sentence }

func (t teller) path(p *access.Path) ToldPath {
	return ToldPath{
		Role: p.Role, Chains: p.Chains, Level: p.Level, Toggle: p.Toggle, Groups: p.Groups, AllGroups: p.AllGroups,
		Own: p.Own, Sentence: t.pathSentence(p),
	}
}

// ToldHolder is somebody who may do what was asked.
type ToldHolder struct {
	User      rbac.Email     `json:"user"`
	Name      string         `json:"name"`
	Level     rbac.Level     `json:"level"`
	LevelName string         `json:"levelName"`
	Roles     []rbac.RoleKey `json:"roles"` // through which, without doubles
	Paths     []ToldPath     `json:"paths"`
	Whose     string         `json:"-"`
	RoleNames string         `json:"-"`
}

// ToldWho is everybody who may do something.
type ToldWho struct {
	Permission rbac.PermissionKey `json:"permission"`
	Action     rbac.Action        `json:"action"`
	Subject    rbac.Subject       `json:"subject"`
	Sentence   string             `json:"sentence"`
	Users      []ToldHolder       `json:"users"`
}

// TellWho lists everybody whom the request allows, whatever user it names.
func TellWho(ix *access.Index, req access.Request) (ToldWho, error) {
	t := tell(ix.SetUp())
	view, err := whoAnswer(ix, req, "")
	if err != nil {
		return ToldWho{}, err
	}
	holders, err := ix.Who(req)
	if err != nil {
		return ToldWho{}, err
	}
	who := ToldWho{Permission: req.Permission, Action: req.Action, Subject: req.Subject, Sentence: view.Sentence, Users: []ToldHolder{}}
	c := access.Circumstances{Time: req.Time, Channel: req.Channel, Address: req.Address, Roles: req.Roles}
	for _, h := range holders {
		hold := ix.Hold(h.User, req.Permission, c)
		told := ToldHolder{
			User: h.User, Name: t.user(h.User), Level: h.Decision.Level, LevelName: t.levels[h.Decision.Level],
			Whose: t.whose(&hold), RoleNames: t.rolesOfPaths(h.Decision.Paths),
		}
		for i := range h.Decision.Paths {
			path := t.path(&h.Decision.Paths[i])
			told.Paths = append(told.Paths, path)
			if !slices.Contains(told.Roles, path.Role) {
				told.Roles = append(told.Roles, path.Role)
			}
		}
		who.Users = append(who.Users, told)
	}
	return who, nil
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
	Reads          []rbac.GroupKey    `json:"reads"`               // the groups reading is limited to
	Writes         []rbac.GroupKey    `json:"writes"`              // the groups changing is limited to
	ReadsAll       bool               `json:"readsAll,omitempty"`  // limited, to every group there is and ever will be
	WritesAll      bool               `json:"writesAll,omitempty"` // likewise
	Own            bool               `json:"own,omitempty"`
	DateFilters    []rbac.DateFilter  `json:"dateFilters"`
	Roles          []rbac.RoleKey     `json:"roles"` // that give it
	Whose          string             `json:"-"`
	RoleNames      string             `json:"-"`
}

// ToldWhat is everything somebody may do.
type ToldWhat struct {
	User        rbac.Email  `json:"user"`
	Name        string      `json:"name"`
	Status      rbac.Status `json:"status"`
	Sentence    string      `json:"sentence"`
	Blocked     []string    `json:"blocked"` // what keeps everything from them: sentences
	Permissions []ToldHeld  `json:"permissions"`
}

// TellWhat lists what a user may do with each permission, in the order shown.
func TellWhat(ix *access.Index, user rbac.Email, c access.Circumstances) (ToldWhat, error) {
	t := tell(ix.SetUp())
	view, err := whatAnswer(ix, user, c)
	if err != nil {
		return ToldWhat{}, err
	}
	held, err := ix.What(user, c)
	if err != nil {
		return ToldWhat{}, err
	}
	what := ToldWhat{User: user, Name: view.Name, Status: ix.SetUp().User(user).Status, Sentence: view.Sentence, Blocked: view.Blocked}
	for area, p := range ix.SetUp().Catalogue.Permissions() {
		h := held[len(what.Permissions)]
		roles := ix.Contributors(user, p.Key, c)
		what.Permissions = append(what.Permissions, ToldHeld{
			Area: area.Key, AreaName: area.Name, Permission: p.Key, PermissionName: p.Name,
			View: h.View.Allowed, Edit: h.Edit.Allowed, Level: h.View.Level, LevelName: t.levels[h.View.Level],
			Reads: h.Hold.Read, Writes: h.Hold.Write, ReadsAll: h.Hold.AllRead, WritesAll: h.Hold.AllWrite, Own: h.Hold.Own,
			DateFilters: h.Hold.Filters.List(), Roles: roles, Whose: t.whose(&h.Hold), RoleNames: t.rolesNamed(roles),
		})
	}
	fillLists(reflect.ValueOf(&what).Elem())
	return what, nil
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
