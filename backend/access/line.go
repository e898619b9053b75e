package access

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/netip"
	"slices"
	"time"

	"rolebook/backend/rbac"
)

// line is a request as a line of JSON (access-model §5).
type line struct {
	User       string    `json:"user"`
	Permission string    `json:"permission"`
	Action     string    `json:"action"`
	Time       string    `json:"time"`
	Subject    string    `json:"subject"`
	Channel    string    `json:"channel"`
	Address    string    `json:"address"`
	DateFilter string    `json:"dateFilter"`
	Roles      *[]string `json:"roles"`
}

// ReadRequest reads a request from a line of JSON. now stands in for an absent time. What is
// no request is an error of kind rbac.ErrInvalid that names the field.
func ReadRequest(text []byte, now time.Time) (Request, error) {
	var l line
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&l); err != nil {
		return Request{}, fmt.Errorf("request: %w: %s", rbac.ErrInvalid, err)
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return Request{}, fmt.Errorf("request: %w: more than one document in the line", rbac.ErrInvalid)
	}
	return NewRequest(Words(l), now)
}

// Words is a request as people and programs write it; all but user, permission and action
// may be empty.
type Words struct {
	User, Permission, Action, Time, Subject, Channel, Address, DateFilter string
	Roles                                                                 *[]string // nil = all assigned
}

// NewRequest reads the words of a request; the error names the first that makes no sense.
func NewRequest(w Words, now time.Time) (Request, error) {
	req := Request{
		User: rbac.NewEmail(w.User), Permission: rbac.PermissionKey(w.Permission),
		Action: rbac.Action(w.Action), Channel: rbac.Channel(w.Channel), DateFilter: rbac.DateFilter(w.DateFilter), Time: now,
	}
	if !slices.Contains(rbac.Actions, req.Action) {
		return req, fmt.Errorf("action %q: %w: say view or edit", w.Action, rbac.ErrInvalid)
	}
	if w.Channel != "" && !slices.Contains(rbac.Channels, req.Channel) {
		return req, fmt.Errorf("channel %q: %w: say ui or api", w.Channel, rbac.ErrInvalid)
	}
	if w.DateFilter != "" && !slices.Contains(rbac.DateFilters, req.DateFilter) {
		return req, fmt.Errorf("date filter %q: %w: say day, week, month, year or custom", w.DateFilter, rbac.ErrInvalid)
	}
	if w.Time != "" {
		at, err := rbac.ParseInstant(w.Time)
		if err != nil {
			return req, err
		}
		req.Time = at.Time
	}
	var err error
	if req.Subject, err = rbac.ParseSubject(w.Subject); err != nil {
		return req, fmt.Errorf("%w: say user:…, computer:… or group:…", err)
	}
	if w.Address != "" {
		if req.Address, err = netip.ParseAddr(w.Address); err != nil {
			return req, fmt.Errorf("address %q: %w: say an IP address", w.Address, rbac.ErrInvalid)
		}
	}
	if w.Roles != nil {
		req.Roles = []rbac.RoleKey{}
		for _, r := range *w.Roles {
			req.Roles = append(req.Roles, rbac.RoleKey(r))
		}
	}
	return req, nil
}

// Answer is a decision as a line of JSON: level is null only when something is unknown.
type Answer struct {
	Allowed bool           `json:"allowed"`
	Level   *rbac.Level    `json:"level"`
	Reasons []AnswerReason `json:"reasons"`
}

// AnswerReason is a reason as JSON; only what the code is about is there.
type AnswerReason struct {
	Code        Code               `json:"code"`
	Status      rbac.Status        `json:"status,omitempty"`
	Roles       []rbac.RoleKey     `json:"roles,omitempty"`
	Constraint  rbac.ConstraintKey `json:"constraint,omitempty"`
	AddOn       rbac.AddOnKey      `json:"addOn,omitempty"`
	Requirement *rbac.Requirement  `json:"requirement,omitempty"`
	Reasons     []AnswerReason     `json:"reasons,omitempty"`
}

// Answer is the decision in the form in which it leaves the program.
func (d Decision) Answer() Answer {
	a := Answer{Allowed: d.Allowed, Reasons: answerReasons(d.Reasons)}
	if d.Known {
		a.Level = &d.Level
	}
	return a
}

func answerReasons(reasons []Reason) []AnswerReason {
	list := make([]AnswerReason, len(reasons))
	for i, r := range reasons {
		list[i] = AnswerReason{
			Code: r.Code, Status: r.Status, Roles: r.Roles, Constraint: r.Constraint, AddOn: r.AddOn,
			Reasons: answerReasons(r.Nested),
		}
		if r.Requirement != (rbac.Requirement{}) {
			list[i].Requirement = &r.Requirement
		}
	}
	return list
}
