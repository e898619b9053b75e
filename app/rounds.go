package app

import (
	"fmt"

	"rolebook/backend/audit"
	"rolebook/backend/rbac"
	"rolebook/backend/round"
	"rolebook/backend/setupfile"
)

// Rounds is the screen of the reviews of who holds what, one a quarter (checklist 140, 158).
// Review is another thing: the panel that shows a plan.
type Rounds struct{ session *Session }

var (
	viewReviews = act{screen: rbac.ScreenReviews, whole: []rbac.Screen{rbac.ScreenUsers}}
	editReviews = act{screen: rbac.ScreenReviews, whole: []rbac.Screen{rbac.ScreenUsers}, action: rbac.Edit}
)

// List shows all reviews and when the next is due.
func (r *Rounds) List(setUp string) (RoundList, error) {
	return seeing(r.session, setUp, viewReviews, func(c *call) (RoundList, error) { return c.roundList() })
}

// Start begins a review. Whose is everybody, powerful, group or role; key the group's or role's.
func (r *Rounds) Start(setUp, whose, key string) (RoundCard, error) {
	return deciding(r.session, setUp, editReviews, func(c *call) (RoundCard, error) {
		if err := c.rights.complete(); err != nil {
			return RoundCard{}, err
		}
		begun, err := c.begin(round.Scope{Whose: round.Whose(whose), Key: key})
		if err != nil {
			return RoundCard{}, err
		}
		return c.roundCard(begun)
	})
}

// Get shows a part of a review.
func (r *Rounds) Get(setUp, key string, q RoundQuery) (RoundView, error) {
	return seeing(r.session, setUp, viewReviews, func(c *call) (RoundView, error) {
		one, err := c.round(key)
		if err != nil {
			return RoundView{}, err
		}
		return c.roundView(one, q)
	})
}

// Decide keeps decisions, each at once and for good: a review goes on where it was left.
func (r *Rounds) Decide(setUp, key string, decisions []RoundDecision) (RoundCard, error) {
	return deciding(r.session, setUp, editReviews, func(c *call) (RoundCard, error) {
		one, err := c.openRound(key)
		if err != nil {
			return RoundCard{}, err
		}
		if err := c.decide(one, decisions); err != nil {
			return RoundCard{}, err
		}
		return c.roundCard(one)
	})
}

// KeepRest keeps everything that fits the query and is not decided yet.
func (r *Rounds) KeepRest(setUp, key string, q RoundQuery) (RoundCard, error) {
	return deciding(r.session, setUp, editReviews, func(c *call) (RoundCard, error) {
		one, err := c.openRound(key)
		if err != nil {
			return RoundCard{}, err
		}
		lines, err := c.roundLines(one)
		if err != nil {
			return RoundCard{}, err
		}
		q.Show = showOpen
		var decisions []RoundDecision
		for _, l := range c.look().fitting(lines, q) {
			decisions = append(decisions, RoundDecision{Email: string(l.User), Line: l.Key, Verdict: string(round.Keep)})
		}
		if err := c.decide(one, decisions); err != nil {
			return RoundCard{}, err
		}
		return c.roundCard(one)
	})
}

// Plan is everything that was decided as one plan; applied, it finishes the review. Without a
// removal or a change the plan is empty, and Finish ends it.
func (r *Rounds) Plan(setUp, key string) (PlanView, error) {
	return inSetUp(r.session, setUp, editReviews, func(c *call) (PlanView, error) {
		edit, what, err := c.roundPlan(key)
		if err != nil {
			return PlanView{}, err
		}
		return c.propose(edit, what)
	})
}

// Finish ends a review that changes nothing.
func (r *Rounds) Finish(setUp, key string) (RoundCard, error) {
	return deciding(r.session, setUp, editReviews, func(c *call) (RoundCard, error) {
		decided := c.decisions(key)
		one, lines, err := c.decidedRound(key)
		if err != nil {
			return RoundCard{}, err
		}
		for _, l := range lines {
			if l.Decision != nil && l.Decision.Verdict != round.Keep {
				return RoundCard{}, fmt.Errorf("review %q: %w", key, rbac.ErrStale)
			}
		}
		title := fill(spoken().rounds.finish, "title", c.roundTitle(one))
		if err := c.record(title, func() ([]audit.Private, error) { return c.finished(key, decided) }); err != nil {
			return RoundCard{}, err
		}
		if one, err = c.round(key); err != nil {
			return RoundCard{}, err
		}
		return c.roundCard(one)
	})
}

// Drop gives a review up. Nothing of the set-up changes; the history keeps what was decided.
func (r *Rounds) Drop(setUp, key string) error {
	_, err := deciding(r.session, setUp, editReviews, func(c *call) (struct{}, error) {
		one, err := c.openRound(key)
		if err == nil {
			err = c.rights.complete()
		}
		if err != nil {
			return struct{}{}, err
		}
		return struct{}{}, c.record(fill(spoken().rounds.dropped, "title", c.roundTitle(one)), func() ([]audit.Private, error) {
			gone := []audit.Private{{Kind: round.Kind, Key: key}}
			for _, p := range c.open.store.Privates(round.Kind) {
				if of, _, about := cutRecord(p.Key); about && of == key {
					gone = append(gone, audit.Private{Kind: round.Kind, Key: p.Key})
				}
			}
			return gone, nil
		})
	})
	return err
}

// begin starts a review of what the set-up is now.
func (c *call) begin(scope round.Scope) (*round.Round, error) {
	s := c.whole.SetUp()
	if err := scope.Check(s); err != nil {
		return nil, err
	}
	one := &round.Round{
		Scope: scope, Started: rbac.At(c.now), By: c.user, Account: c.atWorkstation(), Fingerprint: setupfile.Fingerprint(s),
	}
	return one, c.record(fill(spoken().rounds.begun, "title", c.roundTitle(one)), func() ([]audit.Private, error) {
		rounds, err := c.rounds()
		if err != nil {
			return nil, err
		}
		one.Key = round.NewKey(one.Started, named(rounds, func(r *round.Round) string { return r.Key }))
		one.Since = c.open.store.Head().Seq
		record, err := privateOf(one.Key, one)
		return []audit.Private{record}, err
	})
}
