package plan

import (
	"fmt"
	"time"

	"rolebook/backend/access"
	"rolebook/backend/course"
	"rolebook/backend/rbac"
)

// Plan is an edit worked out against one revision of a set-up.
type Plan struct {
	Edit       Edit
	At         time.Time         // the instant it was worked out for
	Before     *access.Index     // the revision it starts from
	After      *access.Index     // what it leads to; Before itself when nothing changes
	Changes    []rbac.Change     // empty when nothing changes
	Asked      []rbac.Change     // Changes without what the edit makes impossible and takes away with it
	Dropped    []Dropped         // what the edit makes impossible and takes away with it
	Effects    []Effect          // by person and permission, losses first
	Away       []Effect          // what people who are suspended or invited will hold less or more when they come in; nothing of it is an effect
	Findings   []Finding         // what the change brings about, errors first
	Statements []StatementResult // those that held and would not hold afterwards

	on *course.Course // while it is made
}

// Refused reports whether the plan may not be applied: it has a finding of class Error.
func (p *Plan) Refused() bool { return len(p.Findings) > 0 && p.Findings[0].Class == Error }

// Error is why the plan may not be applied; nil when it may.
func (p *Plan) Error() error {
	if !p.Refused() {
		return nil
	}
	f := p.Findings[0]
	if f.Lockout != nil {
		return fmt.Errorf("%s: %w", p.Edit.Title, rbac.ErrLockout)
	}
	return fmt.Errorf("%s: %w", p.Edit.Title, f.Problem)
}

// Still is Error at the instant the plan is applied: what was worked out for an earlier one
// may lock everybody out once an assignment has ended in between.
func (p *Plan) Still(at time.Time) error {
	if err := p.Error(); err != nil {
		return err
	}
	if Guard(p.After, at) != nil && Guard(p.Before, at) == nil {
		return fmt.Errorf("%s: %w", p.Edit.Title, rbac.ErrLockout)
	}
	return nil
}

// Harmless reports whether the plan may be applied without anybody looking at it first:
// nobody gains or loses, now or when they are back, nothing is found, nothing is dropped, no statement breaks (ui.md,
// "The review panel").
func (p *Plan) Harmless() bool {
	return len(p.Effects) == 0 && len(p.Away) == 0 && len(p.Findings) == 0 && len(p.Dropped) == 0 && len(p.Statements) == 0
}

// NeedsReason reports whether whoever applies the plan must say why: somebody gains control
// or sensitive access, or something signed would no longer be true.
func (p *Plan) NeedsReason() bool {
	if len(p.Statements) > 0 {
		return true
	}
	for _, f := range p.Findings {
		if f.Class == Security {
			return true
		}
	}
	return false
}

// Make works an edit out against a revision, as of an instant. The error is the edit's own
// refusal (a user who is not there); what the result breaks is among the findings.
func Make(before *access.Index, edit Edit, at time.Time) (*Plan, error) {
	return MakeOn(nil, before, edit, at)
}

// MakeOn is Make on a course: ErrGivenUp when nobody waits for the plan any more.
func MakeOn(on *course.Course, before *access.Index, edit Edit, at time.Time) (*Plan, error) {
	p := &Plan{Edit: edit, At: at, Before: before, After: before, on: on}
	defer func() { p.on = nil }()
	next, err := edit.do(on, before.SetUp())
	if err == nil {
		err = on.Err()
	}
	if err != nil {
		return nil, err
	}
	asked := next
	next, p.Dropped = consequences(before.SetUp(), next)
	p.Changes = rbac.Diff(before.SetUp(), next, edit.Renames)
	if p.Asked = p.Changes; len(p.Dropped) > 0 {
		p.Asked = rbac.Diff(before.SetUp(), asked, edit.Renames)
	}
	if len(p.Changes) == 0 || on.Over() {
		return p, on.Err()
	}
	p.After = before.Next(next)
	p.Findings = unlawful(next, p.Changes)
	if p.Refused() || on.Over() {
		return p, on.Err()
	}
	if p.Effects = p.effects(); on.Over() {
		return p, on.Err()
	}
	p.Findings = append(p.Findings, p.findings()...)
	p.Statements = p.statements()
	SortFindings(p.Findings)
	return p, on.Err()
}

func unlawful(next *rbac.SetUp, changes []rbac.Change) []Finding {
	var list []Finding
	for _, problem := range rbac.ValidateChanges(next, changes) {
		list = append(list, Finding{Class: Error, Code: Unlawful, Problem: &problem, Mend: withoutStatement(next, problem)})
	}
	return list
}

// withoutStatement mends what would leave a statement about something that is gone: the
// statement goes with it.
func withoutStatement(next *rbac.SetUp, problem rbac.Problem) *Edit {
	var at int
	if _, err := fmt.Sscanf(problem.Path, "statements[%d]", &at); err != nil || !problem.Open || at >= len(next.Statements) {
		return nil
	}
	edit := RemoveStatements(next, next.Statements[at].Key)
	return &edit
}

// findings are those the change brings about, and the lock-out guard.
func (p *Plan) findings() []Finding {
	var list []Finding
	if gap := guard(p.on, p.After, p.At); gap != nil {
		f := Finding{Class: Error, Code: LockedOut, Lockout: gap}
		f.User, f.Mend = p.leaveOutRepairer()
		if was := Guard(p.Before, p.At); was != nil && compareLockouts(gap, was) <= 0 {
			f = Finding{Class: Security, Code: NobodyRepairing, Lockout: gap}
		}
		list = append(list, f)
	}
	users, roles, groups := p.touched()
	list = append(list, fresh(
		p.touchedFindings(p.Before, users, roles, groups),
		p.touchedFindings(p.After, users, roles, groups))...)
	leaveOut := p.leaveOut()
	for _, f := range alikeFindings(p.After.SetUp(), p.newcomers()) {
		f.Mend = leaveOut(f.User)
		list = append(list, f)
	}
	return append(list, p.gains(leaveOut)...)
}

// newcomers are who was not there under their address before.
func (p *Plan) newcomers() []*rbac.User {
	var list []*rbac.User
	for _, c := range p.Changes {
		if u, is := c.After.(*rbac.User); is && p.Before.SetUp().User(u.Email) == nil {
			list = append(list, u)
		}
	}
	return list
}

// touched are the users, and whether roles or groups, that the change can have brought
// something about for.
func (p *Plan) touched() (users []rbac.Email, roles, groups bool) {
	for _, c := range p.Changes {
		switch c.Kind {
		case rbac.KindRole, rbac.KindPermission, rbac.KindAddOn, rbac.KindSetUp:
			roles = true
		case rbac.KindGroup:
			groups = true
		case rbac.KindUser:
			roles, groups = true, true
		}
	}
	for email := range access.Touched(p.Before, p.After, p.Changes).Users() {
		users = append(users, email)
	}
	return users, roles, groups
}

// gains are the security warnings of what somebody gains: control over Rolebook, the
// restricted, the superuser's mark.
func (p *Plan) gains(leaveOut func(rbac.Email) *Edit) []Finding {
	var list []Finding
	catalogue := &p.After.SetUp().Catalogue
	for _, e := range p.Effects {
		permission := catalogue.Permission(e.Permission)
		if !e.Gains || permission == nil {
			continue
		}
		if len(permission.Governs) > 0 {
			list = append(list, Finding{Class: Security, Code: GainsControl, User: e.User, Permission: e.Permission, Mend: leaveOut(e.User)})
		} else if permission.Restricted {
			list = append(list, Finding{Class: Security, Code: GainsRestricted, User: e.User, Permission: e.Permission, Mend: leaveOut(e.User)})
		}
	}
	for _, c := range p.Changes {
		was, _ := c.Before.(*rbac.User)
		is, _ := c.After.(*rbac.User)
		if is != nil && is.Superuser && (was == nil || !was.Superuser) {
			list = append(list, Finding{Class: Security, Code: BecomesSuperuser, User: is.Email, Mend: leaveOut(is.Email)})
		}
	}
	return list
}

// statements are those that held before and would not hold afterwards, new ones included.
// When only users changed, only they are asked.
func (p *Plan) statements() []StatementResult {
	var list []StatementResult
	everybody := false
	var some []rbac.Email
	for _, c := range p.Changes {
		everybody = everybody || c.Kind == rbac.KindGroup || c.Kind == rbac.KindConstraint
	}
	if !everybody {
		some, _, _ = p.touched()
	}
	for _, st := range p.After.SetUp().Statements {
		is := p.ask(p.After, st, some, everybody)
		if is.Verdict == Holds || p.on.Over() {
			continue
		}
		if old := p.Before.SetUp().Statement(st.Key); old != nil && *old == *st && p.ask(p.Before, st, some, everybody).Verdict != Holds {
			continue
		}
		list = append(list, is)
	}
	return list
}

func (p *Plan) ask(ix *access.Index, st *rbac.Statement, some []rbac.Email, everybody bool) StatementResult {
	if everybody || p.Before.SetUp().Statement(st.Key) != p.After.SetUp().Statement(st.Key) {
		return CheckOn(p.on, ix, st, p.At)
	}
	return asker{p.on, ix, p.At}.check(st, some)
}
