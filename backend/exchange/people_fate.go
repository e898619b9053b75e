package exchange

import (
	"slices"

	"rolebook/backend/course"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
	"rolebook/backend/tongue"
)

// PersonFate is what becomes of a row of the sheet of employees.
type PersonFate struct {
	Row     int
	Email   rbac.Email // as it stands in a row whose address is refused
	Name    string     // as it will be
	Outcome Outcome
	Fields  []FieldChange // what is new or changes
	Cause   *Cause        // of a refused row, and of one that says again what another said
	Notes   []Cause       // worth a look
}

// FieldChange is a column before and after, as People writes it.
type FieldChange struct {
	Column        Column
	Before, After string
}

// Fates says of each row what becomes of it in the set-up, in the order of the table.
func (p *PeopleSheet) Fates(s *rbac.SetUp) []PersonFate { return p.FatesOn(nil, s) }

// FatesOn is Fates on a course, and of some rows only where that is over.
func (p *PeopleSheet) FatesOn(on *course.Course, s *rbac.SetUp) []PersonFate {
	return p.against(on, s).fates
}

// Counts sums the fates up.
func (p *PeopleSheet) Counts(s *rbac.SetUp) Counts { return p.countsOn(nil, s) }

func (p *PeopleSheet) countsOn(on *course.Course, s *rbac.SetUp) Counts {
	var counts Counts
	for _, fate := range p.FatesOn(on, s) {
		counts.count(fate.Outcome)
	}
	return counts
}

// Edit takes over every row that is not refused, as one change (checklist 143, 144). The
// set-up is that which the person sees, for the title.
func (p *PeopleSheet) Edit(s *rbac.SetUp) plan.Edit { return p.EditOn(nil, s) }

// EditOn is Edit on a course; where that is over, its title counts some rows only.
func (p *PeopleSheet) EditOn(on *course.Course, s *rbac.SetUp) plan.Edit {
	counts := p.countsOn(on, s)
	title := tongue.Say("Take over %d people from a table", counts.Created+counts.Changed)
	if counts.Created+counts.Changed == 1 {
		title = tongue.Say("Take over one person from a table")
	}
	along := func(on *course.Course, s *rbac.SetUp) (*rbac.SetUp, error) {
		return s.WithUsers(p.against(on, s).changed...), on.Err()
	}
	return plan.Edit{Title: title, Along: along, Do: func(s *rbac.SetUp) (*rbac.SetUp, error) { return along(nil, s) }}
}

// judgement is a sheet of employees being held against a set-up.
type judgement struct {
	sheet   *PeopleSheet
	setUp   *rbac.SetUp
	roles   *register[rbac.RoleKey]
	groups  *register[rbac.GroupKey]
	scribe  *scribe
	said    map[rbac.Email]row
	looks   map[string]rbac.Email // by likeness
	named   map[string]rbac.Email // by folded name
	emails  *register[rbac.Email]
	fates   []PersonFate
	changed []*rbac.User
}

func (p *PeopleSheet) against(on *course.Course, s *rbac.SetUp) *judgement {
	j := &judgement{
		sheet: p, setUp: s, roles: rolesOf(s), groups: groupsOf(s), scribe: newScribe(s, p.calendar),
		said: map[rbac.Email]row{}, looks: map[string]rbac.Email{}, named: map[string]rbac.Email{}, emails: newRegister[rbac.Email](),
	}
	for _, u := range s.Users {
		j.know(u)
	}
	for i, r := range p.rows {
		if !on.At(course.Reading, i, len(p.rows)) {
			break
		}
		j.fates = append(j.fates, j.fate(r))
	}
	return j
}

// know keeps what somebody looks like, for those who come after.
func (j *judgement) know(u *rbac.User) {
	j.emails.add(u.Email, string(u.Email))
	j.looks[rbac.Likeness(u.Email)] = u.Email
	if u.FirstName != "" && u.LastName != "" {
		j.named[nameFolded(u.FirstName+" "+u.LastName)] = u.Email
	}
}

func (j *judgement) fate(r row) PersonFate {
	text := j.sheet.cell(r, Address)
	fate := PersonFate{Row: r.number, Email: rbac.Email(text), Outcome: Refused}
	email, cause := j.address(text)
	if r.beyond {
		cause = &Cause{Code: TooManyCells}
	}
	if cause != nil {
		fate.Cause = cause
		return fate
	}
	fate.Email = email
	before := j.setUp.User(email)
	if before != nil {
		fate.Name = before.Name()
	}
	if first, again := j.said[email]; again {
		fate.Outcome, fate.Cause = Refused, &Cause{Code: SaidOtherwise, Row: first.number}
		if slices.EqualFunc(first.cells, r.cells, sameText) {
			fate.Outcome, fate.Cause.Code = Same, SaidBefore
		}
		return fate
	}
	w, notes, cause := j.wish(r, email)
	if cause == nil {
		cause = j.fulfil(&fate, before, w)
	}
	if fate.Cause = cause; cause == nil {
		j.said[email] = r
		fate.Notes = append(fate.Notes, notes...)
	}
	return fate
}

// fulfil fills in what becomes of somebody and keeps whom they become.
func (j *judgement) fulfil(fate *PersonFate, before *rbac.User, w *wish) *Cause {
	after, cause := j.become(before, w)
	if cause != nil {
		return cause
	}
	fields := j.scribe.differences(before, after)
	if before != nil && len(fields) == 0 {
		fate.Outcome = Same
		return nil
	}
	if cause := j.unlawful(after); cause != nil {
		return cause
	}
	fate.Name, fate.Fields, fate.Outcome = after.Name(), fields, Changed
	if before == nil {
		fate.Outcome, fate.Notes = Created, j.resembles(after)
		j.know(after)
	}
	if role := w.role; w.status == rbac.Terminated && role != "" && !holds(before, role) {
		fate.Notes = append(fate.Notes, Cause{Code: RoleNotGiven, Value: j.roles.names[role]})
	}
	for _, f := range fate.Fields {
		if slices.Contains([]Column{FirstName, LastName, Alias}, f.Column) && mixed(f.After) {
			fate.Notes = append(fate.Notes, Cause{Code: MixedScript, Value: f.After})
		}
	}
	j.changed = append(j.changed, after)
	return nil
}

func holds(u *rbac.User, role rbac.RoleKey) bool {
	return u != nil && slices.ContainsFunc(u.Assignments, func(a rbac.Assignment) bool { return a.Role == role })
}

// resembles says whom a new person could be taken for (promise P28).
func (j *judgement) resembles(u *rbac.User) []Cause {
	var notes []Cause
	if other, alike := j.looks[rbac.Likeness(u.Email)]; alike {
		notes = append(notes, Cause{Code: LooksLike, Value: string(u.Email), Near: string(other)})
	}
	if name := u.FirstName + " " + u.LastName; u.FirstName != "" && u.LastName != "" {
		if other, alike := j.named[nameFolded(name)]; alike {
			notes = append(notes, Cause{Code: SameName, Value: name, Near: string(other)})
		}
	}
	return notes
}

// address reads whom a row is about. Somebody who is there already may have any address; a new
// one is in plain letters, so that two who look the same are not taken for two (promise P28).
func (j *judgement) address(text string) (rbac.Email, *Cause) {
	email := rbac.NewEmail(text)
	switch {
	case email == "":
		return "", &Cause{Code: NoAddress}
	case j.setUp.User(email) != nil:
		return email, nil
	case !plainASCII(string(email)):
		c := &Cause{Code: AddressLetters, Value: text}
		if plain, is := rbac.Disguised(email); is && addressLike(string(plain)) {
			c.Near = string(plain)
		}
		return "", c
	case !addressLike(string(email)):
		return "", &Cause{Code: NotAnAddress, Value: text}
	}
	return email, nil
}

// unlawful is the law of the set-up that a user would break; nil when they break none. What a
// plan takes away with a change (access-model §6) is not looked at.
func (j *judgement) unlawful(u *rbac.User) *Cause {
	kept := *u
	kept.Toggles, kept.Views.Goals, kept.Views.AllGoals = nil, nil, false
	return firstProblem(j.alone(&kept), rbac.Change{Op: rbac.Update, Kind: rbac.KindUser, Key: string(u.Email), After: &kept}, "users[0].")
}

// alone is the set-up with nobody in it but one.
func (j *judgement) alone(u *rbac.User) *rbac.SetUp {
	s := *j.setUp
	s.Users, s.Statements = nil, nil
	if u != nil {
		s.Users = []*rbac.User{u}
	}
	return &s
}
