package app

import (
	"cmp"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"time"

	"rolebook/backend/audit"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
	"rolebook/backend/round"
)

// cutRecord parts the key of a record about a person in the review's and the person's.
func cutRecord(key string) (of string, user rbac.Email, about bool) {
	of, email, about := strings.Cut(key, "/")
	return of, rbac.Email(email), about
}

func privateOf(key string, value any) (audit.Private, error) {
	text, err := json.Marshal(value)
	return audit.Private{Kind: round.Kind, Key: key, Value: text}, err
}

// rounds are all reviews, open ones first, then the latest.
func (c *call) rounds() ([]*round.Round, error) {
	var list []*round.Round
	for _, p := range c.open.store.Privates(round.Kind) {
		if _, _, about := cutRecord(p.Key); about {
			continue
		}
		one := &round.Round{}
		if err := json.Unmarshal(p.Value, one); err != nil {
			return nil, fmt.Errorf("review %q: %w", p.Key, err)
		}
		list = append(list, one)
	}
	slices.SortStableFunc(list, func(a, b *round.Round) int {
		switch {
		case a.Open() && !b.Open():
			return -1
		case !a.Open() && b.Open():
			return 1
		}
		return cmp.Or(b.Started.Compare(a.Started.Time), strings.Compare(b.Key, a.Key))
	})
	return list, nil
}

// round is the review with a key; ErrNotFound when there is none.
func (c *call) round(key string) (*round.Round, error) {
	value, there := c.open.store.Private(round.Kind, key)
	if _, _, about := cutRecord(key); !there || about {
		return nil, fmt.Errorf("review %q: %w", key, rbac.ErrNotFound)
	}
	one := &round.Round{}
	if err := json.Unmarshal(value, one); err != nil {
		return nil, fmt.Errorf("review %q: %w", key, err)
	}
	return one, nil
}

// openRound is a review in which something can still be decided.
func (c *call) openRound(key string) (*round.Round, error) {
	one, err := c.round(key)
	if err == nil && !one.Open() {
		return nil, spoken().rounds.isFinished
	}
	return one, err
}

// decidedRound is an open review in which everything is decided, with its lines. It takes
// somebody who sees all of it.
func (c *call) decidedRound(key string) (*round.Round, []round.Line, error) {
	one, err := c.openRound(key)
	if err != nil {
		return nil, nil, err
	}
	if err := c.rights.complete(); err != nil {
		return nil, nil, err
	}
	lines, err := c.roundLines(one)
	if err != nil {
		return nil, nil, err
	}
	undecided := 0
	for i := range lines {
		if lines[i].Open() {
			undecided++
		}
	}
	if undecided > 0 {
		e := spoken().rounds.undecided
		e.Message = fill(e.Message, "n", number(undecided))
		return nil, nil, e
	}
	return one, lines, nil
}

// decided is what was decided in a review, by person.
func (c *call) decided(key string) (map[rbac.Email]round.Decided, error) {
	all := map[rbac.Email]round.Decided{}
	for _, p := range c.open.store.Privates(round.Kind) {
		of, email, about := cutRecord(p.Key)
		if !about || of != key {
			continue
		}
		one, err := readDecided(p)
		if err != nil {
			return nil, err
		}
		all[email] = one
	}
	return all, nil
}

func readDecided(p audit.Private) (round.Decided, error) {
	var one round.Decided
	if err := json.Unmarshal(p.Value, &one); err != nil {
		return one, fmt.Errorf("review %q: %w", p.Key, err)
	}
	return one, nil
}

// roundLines are what a review looks at, as far as the session sees it.
func (c *call) roundLines(one *round.Round) ([]round.Line, error) {
	decided, err := c.decided(one.Key)
	if err != nil {
		return nil, err
	}
	began := c.whole.SetUp()
	if c.number > one.Since {
		if began, err = c.open.store.At(c.on.Context(), one.Since); err != nil {
			return nil, err
		}
	}
	lines := round.Lines(c.on, began, c.whole, one.Scope, decided)
	if !c.rights.owner {
		lines = slices.DeleteFunc(lines, func(l round.Line) bool { return !c.rights.sees(l.User) })
	}
	return lines, c.on.Err()
}

// atWorkstation is the account of the person at the workstation; empty for who signed in.
func (c *call) atWorkstation() string {
	if c.person != nil {
		return ""
	}
	return c.workspace.account
}

// record writes an event with private records that are made when nothing else can change, as
// long as the set-up and what the session may do are as the call saw them.
func (c *call) record(title string, make func() ([]audit.Private, error)) error {
	_, err := saved(c.Session, spoken().progress.saving, func() (struct{}, error) { return struct{}{}, c.recordNow(title, make) })
	return err
}

func (c *call) recordNow(title string, make func() ([]audit.Private, error)) error {
	c.open.writing.Lock()
	defer c.open.writing.Unlock()
	if err := c.still(editReviews); err != nil {
		return err
	}
	private, err := make()
	if err != nil {
		return err
	}
	event := c.event(title, about{action: audit.Review})
	event.Private = private
	done, err := c.open.store.Record(event)
	if err == nil {
		c.workspace.announce(EventChanged, Changed{SetUp: c.open.ID, Seq: int(done.Seq), Title: done.Title})
	}
	return err
}

// decisions are the records of what was decided in a review, as they stand.
func (c *call) decisions(key string) []audit.Private {
	return slices.DeleteFunc(c.open.store.Privates(round.Kind), func(p audit.Private) bool {
		of, _, about := cutRecord(p.Key)
		return !about || of != key
	})
}

// roundPlan is what was decided in a review as one edit, which finishes it. It is worked out
// anew when something is decided otherwise before it is applied.
func (c *call) roundPlan(key string) (plan.Edit, about, error) {
	decided := c.decisions(key)
	one, lines, err := c.decidedRound(key)
	if err != nil {
		return plan.Edit{}, about{}, err
	}
	edit := round.Edit(c.whole.SetUp(), fill(spoken().rounds.finish, "title", c.roundTitle(one)), lines)
	return edit, about{
		action:  audit.Review,
		private: func(now *call) ([]audit.Private, error) { return now.finished(key, decided) },
		anew:    func(now *call) (plan.Edit, about, error) { return now.roundPlan(key) },
	}, nil
}

// finished is the record of a review that ends now with what was decided; ErrStale when
// something was decided since. It is made when nothing else can change.
func (c *call) finished(key string, decided []audit.Private) ([]audit.Private, error) {
	if err := c.rights.may(editReviews); err != nil {
		return nil, err
	}
	one, err := c.openRound(key)
	if err != nil {
		return nil, err
	}
	if !reflect.DeepEqual(c.decisions(key), decided) {
		return nil, fmt.Errorf("review %q: %w", key, rbac.ErrStale)
	}
	one.Finished, one.FinishedBy = rbac.At(c.now), c.user
	record, err := privateOf(key, one)
	return []audit.Private{record}, err
}

// decide keeps decisions, after making sure that each can be carried out on its line as it is.
func (c *call) decide(one *round.Round, wanted []RoundDecision) error {
	if len(wanted) == 0 {
		return nil
	}
	lines, err := c.roundLines(one)
	if err != nil {
		return err
	}
	at := map[rbac.Email]map[string]*round.Line{}
	for i := range lines {
		l := &lines[i]
		if at[l.User] == nil {
			at[l.User] = map[string]*round.Line{}
		}
		at[l.User][l.Key] = l
	}
	decisions := map[rbac.Email][]round.Decision{}
	for _, w := range wanted {
		email := rbac.NewEmail(w.Email)
		d, err := c.decision(at[email][w.Line], w)
		if err != nil {
			return err
		}
		decisions[email] = append(decisions[email], d)
	}
	return c.record(c.decidedTitle(wanted, at), func() ([]audit.Private, error) { return c.recordsOf(one, decisions) })
}

// decision is one decision as it is kept.
func (c *call) decision(l *round.Line, w RoundDecision) (round.Decision, error) {
	if l == nil || l.State == round.Gone {
		return round.Decision{}, fmt.Errorf("%q of %q: %w", w.Line, w.Email, rbac.ErrStale)
	}
	until, err := endOf(w.Until)
	if err != nil {
		return round.Decision{}, err
	}
	d := round.Decision{
		Line: l.Key, Verdict: round.Verdict(w.Verdict), Role: rbac.RoleKey(w.Role), Until: until, Note: strings.TrimSpace(w.Note),
		By: c.user, Account: c.atWorkstation(), At: rbac.At(c.now), Was: l.Assignment,
	}
	if d.Verdict == "" {
		return d, nil
	}
	return d, d.Check(c.whole.SetUp(), l)
}

// endOf is the instant at which a last day is over, or that instant itself.
func endOf(text string) (rbac.Instant, error) {
	if last, err := time.Parse(time.DateOnly, text); err == nil {
		return rbac.At(last.Add(day)), nil
	}
	return rbac.ParseInstant(text)
}

// recordsOf are the records of people with decisions put in the place of earlier ones.
func (c *call) recordsOf(one *round.Round, decisions map[rbac.Email][]round.Decision) ([]audit.Private, error) {
	if _, err := c.openRound(one.Key); err != nil {
		return nil, err
	}
	var records []audit.Private
	for _, email := range sortedKeys(decisions) {
		key := round.RecordOf(one.Key, email)
		kept := round.Decided{}
		if value, there := c.open.store.Private(round.Kind, key); there {
			var err error
			if kept, err = readDecided(audit.Private{Key: key, Value: value}); err != nil {
				return nil, err
			}
		}
		kept.Name = tell(c.whole.SetUp()).user(email)
		for _, d := range decisions[email] {
			kept.Decisions = slices.DeleteFunc(kept.Decisions, func(old round.Decision) bool { return old.Line == d.Line })
			if d.Verdict != "" {
				kept.Decisions = append(kept.Decisions, d)
			}
		}
		record, err := privateOf(key, kept)
		if len(kept.Decisions) == 0 {
			record.Value = nil
		}
		if err != nil {
			return nil, err
		}
		records = append(records, record)
	}
	return records, nil
}
